package org.entente.kernel.country;

/** What a code of the reference stands for. */
public enum AreaKind {
    /** A country or territory that ISO 3166-1 lists today. */
    COUNTRY,
    /** A state or statistical territory that has ended; old figures and treaties still name it. */
    HISTORIC,
    /** What a source reports on and ISO 3166-1 does not list: the world, bunkers, free zones, areas not specified. */
    SPECIAL
}
