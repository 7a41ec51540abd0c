package org.entente.trade.load.sdmx;

/**
 * Identifiers of SDMX-CSV without what is written beside them for people: {@code AZE: Azerbaijan} is AZE, {@code NOTE[]:
 * Notes} is NOTE. {@code STRUCTURE[;]}, which declares how several values in one cell are separated, is STRUCTURE.
 */
public final class Labels {
    private static final String LABEL = ": ";

    private Labels() {}

    /** The name of a column. */
    public static String column(String written) {
        String identifier = code(written);
        int bracket = identifier.indexOf('[');
        return bracket < 0 ? identifier : identifier.substring(0, bracket);
    }

    /** The code in a cell. */
    public static String code(String written) {
        int label = written.indexOf(LABEL);
        return label < 0 ? written : written.substring(0, label).trim();
    }
}
