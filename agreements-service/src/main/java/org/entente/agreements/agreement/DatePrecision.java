package org.entente.agreements.agreement;

import org.eclipse.microprofile.graphql.Description;

/** How exactly a date is known. */
@Description("How exactly a date is known.")
public enum DatePrecision {
    /** The day. */
    @Description("The day.")
    DAY,

    /** The month; which day of it is not recorded. */
    @Description("The month; which day of it is not recorded.")
    MONTH,

    /** The year; which day of it is not recorded. */
    @Description("The year; which day of it is not recorded.")
    YEAR
}
