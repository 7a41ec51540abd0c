package org.entente.kernel.period;

/** How long one observation's period is. */
public enum Frequency {
    /** A calendar year. */
    ANNUAL,
    /** A quarter of a calendar year. */
    QUARTERLY,
    /** A calendar month. */
    MONTHLY
}
