package org.entente.kernel.exports;

/** Something that one must know to read a table, for instance where it comes from. */
public record Note(String about, String text) {}
