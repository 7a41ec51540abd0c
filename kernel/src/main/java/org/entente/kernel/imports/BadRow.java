package org.entente.kernel.imports;

/** What happens to a file that has an unreadable row. */
public enum BadRow {
    /** The whole file is refused; nothing of it is kept. */
    FAIL,
    /** The row is refused and reported; the rest is imported and its coverage says so. */
    REJECT
}
