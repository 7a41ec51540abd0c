package org.entente.kernel.imports;

/** The cells of one row by the places of their columns. */
interface Cells {
    /** The line of the file that the row begins on, or the record's number in a file without lines; 1 is the first. */
    long line();

    /** Whether the row has a cell there, be it empty. */
    boolean has(int place);

    /** The cell's text without surrounding blanks; empty text when the row has none there. */
    String text(int place);
}
