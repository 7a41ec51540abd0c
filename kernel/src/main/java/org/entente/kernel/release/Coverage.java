package org.entente.kernel.release;

/**
 * What a release speaks for: while it is current, nothing else answers for the same dataset, reporter and period.
 *
 * @param dataset the dataset's code, shared by all editions
 * @param reporter UN numeric of the reporter, or {@link #EVERY_REPORTER}
 * @param periodKey {@link org.entente.kernel.period.Period#key()}, or {@link #EVERY_PERIOD}
 */
public record Coverage(String dataset, int reporter, int periodKey) {
    /** UN numeric of the world: the release speaks for every reporter. */
    public static final int EVERY_REPORTER = 0;

    /** The release is not divided by period. */
    public static final int EVERY_PERIOD = 0;

    /** A release that replaces the former edition as a whole. */
    public static Coverage ofWhole(String dataset) {
        return new Coverage(dataset, EVERY_REPORTER, EVERY_PERIOD);
    }
}
