package org.entente.kernel.figure;

import org.eclipse.microprofile.graphql.Description;

/** Why there is no value. Nothing is not zero. */
@Description("Why there is no value. Nothing is not zero.")
public enum Absence {
    /** No release that would hold the value has been imported. */
    @Description("No release that would hold the value has been imported.")
    NOT_IMPORTED,

    /** The source has the reporter and period, but no value for this pair. */
    @Description("The source has the reporter and period, but no value for this pair.")
    NOT_REPORTED,

    /** The source withholds the value. */
    @Description("The source withholds the value.")
    CONFIDENTIAL,

    /** The definition gives no value here, such as growth from zero. */
    @Description("The definition gives no value here, such as growth from zero.")
    NOT_DEFINED
}
