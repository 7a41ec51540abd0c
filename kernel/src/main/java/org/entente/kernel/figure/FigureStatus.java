package org.entente.kernel.figure;

import org.eclipse.microprofile.graphql.Description;

/** How a figure came to be. */
@Description("How a figure came to be.")
public enum FigureStatus {
    /** As the reporter published it. */
    @Description("As the reporter published it.")
    REPORTED,

    /** Reconciled by the source from both sides' reports. */
    @Description("Reconciled by the source from both sides' reports.")
    RECONCILED,

    /** Derived by the source from the counterpart's report. */
    @Description("Derived by the source from the counterpart's report.")
    DERIVED_FROM_COUNTERPART,

    /** Estimated by the source. */
    @Description("Estimated by the source.")
    ESTIMATED,

    /** Computed here from the inputs that the figure names. */
    @Description("Computed here from the inputs that the figure names.")
    DERIVED,

    /** There is no value; the figure's absence says why. */
    @Description("There is no value; the figure's absence says why.")
    ABSENT
}
