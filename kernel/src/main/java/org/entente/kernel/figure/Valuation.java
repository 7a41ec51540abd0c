package org.entente.kernel.figure;

import org.eclipse.microprofile.graphql.Description;

/** At which point of the journey goods are valued. */
@Description("At which point of the journey goods are valued.")
public enum Valuation {
    /** Free on board: without international freight and insurance, usual for exports. */
    @Description("Free on board: without international freight and insurance, usual for exports.")
    FOB,

    /** Cost, insurance and freight included, usual for imports. */
    @Description("Cost, insurance and freight included, usual for imports.")
    CIF,

    /** Exports FOB and imports CIF, as in a turnover. */
    @Description("Exports FOB and imports CIF, as in a turnover.")
    MIXED,

    /** The source does not say. */
    @Description("The source does not say.")
    UNSPECIFIED
}
