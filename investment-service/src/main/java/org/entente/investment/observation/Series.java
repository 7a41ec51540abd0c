package org.entente.investment.observation;

import java.util.Locale;

/**
 * The unit that editions replace each other in: one dataset's numbers of one measure and direction. Its code is the
 * dataset of {@link org.entente.kernel.release.Coverage}, so that the inward file of a source never displaces the
 * outward one.
 *
 * @param dataset code of the source
 */
public record Series(String dataset, InvestmentMeasure measure, InvestmentDirection direction) {
    private static final String SEPARATOR = "/";

    /** For example {@code unctad-bilateral-fdi/flow/inward}. */
    public String code() {
        return String.join(
                SEPARATOR,
                dataset,
                measure.name().toLowerCase(Locale.ROOT),
                direction.name().toLowerCase(Locale.ROOT));
    }

    /** The series with this code. */
    public static Series parse(String code) {
        String[] parts = code.split(SEPARATOR, -1);
        return new Series(
                parts[0],
                InvestmentMeasure.valueOf(parts[1].toUpperCase(Locale.ROOT)),
                InvestmentDirection.valueOf(parts[2].toUpperCase(Locale.ROOT)));
    }
}
