package org.entente.investment.observation;

import java.util.Locale;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Source;

/** The options by which a file says which dataset it is an edition of. */
public final class DatasetOptions {
    /** Code of the dataset; needed. */
    public static final String DATASET = "dataset";

    private static final String PUBLISHER = "publisher";
    private static final String TITLE = "title";
    private static final String LICENCE = "licence";
    private static final String URL = "url";

    /** Their names. */
    public static final Set<String> NAMES = Set.of(DATASET, PUBLISHER, TITLE, LICENCE, URL);

    /** The option by which a file says how much of its dataset it holds. */
    static final String EXTENT = "extent";

    private DatasetOptions() {}

    /** The dataset's code. */
    public static String dataset(ImportOptions options) {
        String dataset = options.require(DATASET);
        if (!dataset.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new BadUserInputException(
                    "'%s' is not a name for a dataset: write lower-case letters, digits, hyphens and points"
                            .formatted(dataset));
        }
        return dataset;
    }

    /** The dataset of observations: as {@link #named}, but UNCTAD's bilateral one is known by its code alone. */
    static Source source(ImportOptions options) {
        return dataset(options).equals(UnctadBilateralFormat.SOURCE.code())
                ? UnctadBilateralFormat.SOURCE
                : named(options);
    }

    /** The dataset with its publisher, who is needed too; the title falls back to the code. */
    public static Source named(ImportOptions options) {
        String dataset = dataset(options);
        return new Source(
                dataset,
                options.require(PUBLISHER),
                options.find(TITLE).orElse(dataset),
                options.find(LICENCE).orElse(null),
                options.find(URL).orElse(null));
    }

    /** How much of its dataset the file holds; all of it when not said. */
    static Extent extent(ImportOptions options) {
        String given = options.find(EXTENT).orElse("complete").toUpperCase(Locale.ROOT);
        for (Extent extent : Extent.values()) {
            if (extent.name().equals(given)) {
                return extent;
            }
        }
        throw new BadUserInputException("'%s' is not an extent: write complete or excerpt"
                .formatted(options.find(EXTENT).orElse("")));
    }
}
