package org.entente.kernel.figure;

import org.eclipse.microprofile.graphql.Description;

/** How a claim's value is meant. */
@Description("How a claim's value is meant.")
public enum Comparison {
    /** The stated value itself. */
    @Description("The stated value itself.")
    EQUAL,

    /** Around the stated value. */
    @Description("Around the stated value.")
    ABOUT,

    /** More than the stated value. */
    @Description("More than the stated value.")
    MORE_THAN,

    /** Less than the stated value. */
    @Description("Less than the stated value.")
    LESS_THAN,

    /** The stated value or more. */
    @Description("The stated value or more.")
    AT_LEAST,

    /** The stated value or less. */
    @Description("The stated value or less.")
    AT_MOST
}
