package org.entente.investment.project;

/** What a line of a projects file says. */
enum RecordKind {
    ORGANISATION,
    NAME,
    IDENTIFIER,
    PROJECT,
    POINT,
    PARTY,
    STAGE,
    VALUE,
    AREA,
    AGREEMENT,
    SECTOR
}
