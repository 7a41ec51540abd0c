package org.entente.trade.load;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Source;
import org.entente.trade.flow.Basis;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.jspecify.annotations.Nullable;

/**
 * Which of Comtrade's figures a file is imported as, and so the dataset it is an edition of. As reported: each reporter
 * and year in the edition that the reporter used, of the HS or of the SITC. Or one edition throughout, for which the UN
 * converts the years that were reported in another: those figures never stand among the reported ones.
 *
 * @param edition null for figures as reported
 */
record ComtradeScope(Family family, @Nullable Classification edition) {
    /** The option that says so. */
    static final String OPTION = "classification";

    /** The options that all of Comtrade's formats take. */
    static final Set<String> OPTIONS = Set.of(OPTION, FlowOptions.DATASET, FlowOptions.PARTNERS, FinerValues.OPTION);

    private static final String DATASET = "un-comtrade";
    private static final String NONE = "is not a classification of goods that is kept: HS, H0 to H6 or S1 to S4";

    /** What the options say: the HS as reported when they do not. */
    static ComtradeScope of(ImportOptions options) {
        String text = options.find(OPTION).orElse("HS").toUpperCase(Locale.ROOT);
        return switch (text) {
            case "HS" -> new ComtradeScope(Family.HS, null);
            case "SITC" -> new ComtradeScope(Family.SITC, null);
            default -> {
                Classification edition = Classification.find(text)
                        .orElseThrow(() -> new BadUserInputException(
                                "'%s' is not a value of %s: write HS or SITC for figures as reported, or one edition such as H4 or S3 for figures converted to it"
                                        .formatted(text, OPTION)));
                yield new ComtradeScope(edition.family(), edition);
            }
        };
    }

    private static ComtradeScope ofReported(Family family) {
        return new ComtradeScope(family, null);
    }

    /** Code of the dataset when no other is asked for. */
    String dataset() {
        if (edition != null) {
            return "%s-%s-converted".formatted(DATASET, edition.shortName());
        }
        return family == Family.HS ? DATASET : DATASET + "-sitc";
    }

    private String dataset(ImportOptions options) {
        if (options.find(FlowOptions.DATASET).isEmpty()) {
            return dataset();
        }
        String given = FlowOptions.dataset(options);
        if (given.startsWith(DATASET) && !given.equals(dataset())) {
            throw new BadUserInputException(
                    "'%s' is not the dataset of %s=%s, which is %s; codes that begin with %s are kept for those"
                            .formatted(
                                    given,
                                    OPTION,
                                    edition == null ? family : edition.comtradeCode(),
                                    dataset(),
                                    DATASET));
        }
        return given;
    }

    /** The dataset, its basis and coverage; {@code complete} is what is assumed of its partners. */
    DatasetPlan plan(ImportOptions options, boolean complete) {
        return new DatasetPlan(dataset(options), Basis.REPORTED, FlowOptions.allPartners(options, complete));
    }

    /** Who publishes it. */
    Source source(ImportOptions options) {
        return new Source(
                dataset(options),
                "United Nations Statistics Division",
                "UN Comtrade, " + title(),
                "UN Comtrade policy on use and re-dissemination",
                "https://comtradeplus.un.org");
    }

    private String title() {
        return edition == null
                ? "goods by %s as reported".formatted(family)
                : "goods by %s, converted by the UN where reported in another edition".formatted(edition);
    }

    /** The classification of this text as Comtrade writes it, when it is one of this scope. */
    Classification require(CsvRow row, String text) {
        Classification found = find(text).orElseThrow(() -> row.reject(ComtradeNames.CLASSIFICATION, reason(text)));
        if (edition != null && found != edition) {
            throw row.reject(
                    ComtradeNames.CLASSIFICATION,
                    "is not %s, the edition that the file is imported for".formatted(edition.comtradeCode()));
        }
        if (found.family() != family) {
            throw row.reject(
                    ComtradeNames.CLASSIFICATION,
                    "is of the %s; send it with %s=%s, into the dataset %s"
                            .formatted(
                                    found.family(),
                                    OPTION,
                                    found.family(),
                                    ofReported(found.family()).dataset()));
        }
        return found;
    }

    /** Whether the UN converted the line; a scope of reported figures refuses one that was. */
    boolean isConverted(CsvRow row, Classification classification, boolean original) {
        if (!original && edition == null) {
            ComtradeScope other = new ComtradeScope(classification.family(), classification);
            throw row.reject(
                    ComtradeNames.IS_ORIGINAL,
                    "says that the UN converted the line to %s; send it with %s=%s, into the dataset %s"
                            .formatted(
                                    classification.comtradeCode(),
                                    OPTION,
                                    classification.comtradeCode(),
                                    other.dataset()));
        }
        return !original;
    }

    private static Optional<Classification> find(String text) {
        return text.length() == 2 ? Classification.find(text) : Optional.empty();
    }

    private static String reason(String text) {
        if (text.startsWith("EB")) {
            return "is a classification of services; of Comtrade's figures only those of goods are kept";
        }
        if (text.startsWith("B")) {
            return "is of the BEC, which groups codes of the HS by end use; ask Comtrade for HS or SITC";
        }
        return text.equals("SS") ? "is the SITC without its revision; ask Comtrade for one of S1 to S4" : NONE;
    }
}
