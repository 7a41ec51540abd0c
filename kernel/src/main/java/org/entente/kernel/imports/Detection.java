package org.entente.kernel.imports;

/** When a format is chosen for a file whose format was not named. */
public enum Detection {
    /** It has a layout of its own, by which it is recognised. */
    BY_LAYOUT,
    /** It takes any table, and is chosen where no format recognises a layout of its own. */
    LAST,
    /** It takes any table, and must be named. */
    NEVER
}
