package org.entente.trade.load;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Source;
import org.entente.trade.flow.Basis;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;

/** The options that formats of flows share: which dataset a file is an edition of, and who publishes it. */
final class FlowOptions {
    static final String DATASET = "dataset";
    static final String PUBLISHER = "publisher";
    static final String TITLE = "title";
    static final String LICENCE = "licence";
    static final String URL = "url";
    static final String BASIS = "basis";
    static final String PARTNERS = "partners";
    static final String SCHEME = "scheme";

    /** The options that say which dataset a file is an edition of. */
    static final Set<String> DATASET_OPTIONS = Set.of(DATASET, PUBLISHER, TITLE, LICENCE, URL, BASIS, PARTNERS);

    private FlowOptions() {}

    /** Who publishes the file: {@code dataset} and {@code publisher} are needed, {@code title} falls back to the dataset. */
    static Source source(ImportOptions options) {
        String dataset = dataset(options);
        return new Source(
                dataset,
                options.require(PUBLISHER),
                options.find(TITLE).orElse(dataset),
                options.find(LICENCE).orElse(null),
                options.find(URL).orElse(null));
    }

    /** The dataset of the file; {@code complete} is what is assumed of its partners when the option is not given. */
    static DatasetPlan plan(ImportOptions options, boolean complete) {
        return new DatasetPlan(
                dataset(options), constant(options, BASIS, Basis.REPORTED), allPartners(options, complete));
    }

    /** Whether each report of the file has all partners of its reporter; {@code complete} when the option is not given. */
    static boolean allPartners(ImportOptions options, boolean complete) {
        return options.find(PARTNERS)
                .map(text -> switch (text.toLowerCase(Locale.ROOT)) {
                    case "all" -> true;
                    case "selected" -> false;
                    default ->
                        throw new BadUserInputException(
                                "'%s' is not a value of partners; write all or selected".formatted(text));
                })
                .orElse(complete);
    }

    /** The code that the option gives; it is needed. */
    static String dataset(ImportOptions options) {
        String code = options.require(DATASET);
        if (!code.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new BadUserInputException(
                    "'%s' is not a code for a dataset: write lower-case letters, digits, hyphens and points"
                            .formatted(code));
        }
        return code;
    }

    /** The scheme that country codes are written in; empty for ISO 3166-1, also when not given. */
    static Optional<AliasScheme> scheme(ImportOptions options) {
        return options.find(SCHEME)
                .filter(text -> !text.equalsIgnoreCase("ISO"))
                .map(text -> parse(SCHEME, text, AliasScheme.class));
    }

    /** The constant that an option names, or {@code otherwise}. */
    static <E extends Enum<E>> E constant(ImportOptions options, String option, E otherwise) {
        return options.find(option)
                .map(text -> parse(option, text, otherwise.getDeclaringClass()))
                .orElse(otherwise);
    }

    private static <E extends Enum<E>> E parse(String option, String text, Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(text.replace('-', '_')))
                .findFirst()
                .orElseThrow(() -> new BadUserInputException("'%s' is not a value of %s; write one of %s"
                        .formatted(text, option, Arrays.toString(type.getEnumConstants()))));
    }

    /** The classification that an option's text names. */
    static Classification classification(String option, String text) {
        return Classification.find(text)
                .orElseThrow(() -> new BadUserInputException("'%s' is not a value of %s; write one of %s"
                        .formatted(text, option, Arrays.toString(Classification.values()))));
    }

    /** The edition of the Harmonized System that an option's text names. */
    static Classification harmonizedSystem(String option, String text) {
        Classification classification = classification(option, text);
        if (classification.family() != Family.HS) {
            throw new BadUserInputException("'%s' is not an edition of the Harmonized System; %s is for instance HS2017"
                    .formatted(text, option));
        }
        return classification;
    }

    /** How many US dollars one unit of the values is: 1 for dollars, 1000 for thousands. */
    static BigDecimal multiplier(ImportOptions options, String option) {
        return multiplier(options, option, "US dollars");
    }

    /** How many of {@code what} one unit of a column is. */
    static BigDecimal multiplier(ImportOptions options, String option, String what) {
        String text = options.require(option);
        try {
            BigDecimal multiplier = new BigDecimal(text);
            if (multiplier.signum() > 0) {
                return multiplier;
            }
        } catch (NumberFormatException e) {
            // refused below like any other text
        }
        throw new BadUserInputException("'%s' is not a value of %s; write how many %s one unit is, such as 1 or 1000"
                .formatted(text, option, what));
    }
}
