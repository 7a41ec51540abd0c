package org.entente.kernel.imports;

import java.util.function.UnaryOperator;

/** The cells of a row, read otherwise than they are written. */
record ChangedCells(Cells written, int only, UnaryOperator<String> reading) implements Cells {
    /** Stands for every place. */
    static final int EVERY = -1;

    @Override
    public long line() {
        return written.line();
    }

    @Override
    public boolean has(int place) {
        return written.has(place);
    }

    @Override
    public String text(int place) {
        return only == EVERY || only == place ? reading.apply(written.text(place)) : written.text(place);
    }
}
