package org.entente.trade.mirror;

import org.eclipse.microprofile.graphql.Description;

/** What a part of a mirror gap comes from. */
@Description("What a part of a mirror gap comes from.")
public enum MirrorPartKind {
    /** The importer counts international freight and insurance, the exporter does not. */
    @Description("The importer counts international freight and insurance, the exporter does not.")
    CIF_FOB,

    /** Foreign goods that the exporter sends on and the importer may attribute to their country of origin. */
    @Description("Foreign goods that the exporter sends on and the importer may attribute to their country of origin.")
    RE_EXPORTS,

    /** Goods in chapters that only one of the two reports. */
    @Description("Goods in chapters that only one of the two reports.")
    CLASSIFICATION,

    /** Goods whose kind a side does not tell. */
    @Description("Goods whose kind a side does not tell.")
    CONFIDENTIALITY,

    /** Goods that left before the period's end and arrived after it. */
    @Description("Goods that left before the period's end and arrived after it.")
    TIMING,

    /** What the other parts leave. */
    @Description("What the other parts leave.")
    RESIDUAL
}
