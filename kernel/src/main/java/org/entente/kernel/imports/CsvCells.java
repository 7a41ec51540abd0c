package org.entente.kernel.imports;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * One record of a CSV file as a run of characters. Texts are made of the cells that are asked for: files are wide, and
 * few of their columns are read.
 */
final class CsvCells implements Cells {
    /** Texts of one character, which half of the cells of a table of codes are. */
    private static final String[] SINGLES =
            IntStream.range(0, 128).mapToObj(Character::toString).toArray(String[]::new);

    private final long line;
    private final char[] characters;
    private final int[] ends;

    private CsvCells(long line, char[] characters, int[] ends) {
        this.line = line;
        this.characters = characters;
        this.ends = ends;
    }

    @Override
    public long line() {
        return line;
    }

    @Override
    public boolean has(int place) {
        return place < ends.length;
    }

    @Override
    public String text(int place) {
        if (!has(place)) {
            return "";
        }
        int start = place == 0 ? 0 : ends[place - 1];
        int end = ends[place];
        while (start < end && characters[start] <= ' ') {
            start++;
        }
        while (start < end && characters[end - 1] <= ' ') {
            end--;
        }
        if (start == end) {
            return "";
        }
        char first = characters[start];
        return end - start == 1 && first < SINGLES.length ? SINGLES[first] : new String(characters, start, end - start);
    }

    /** How many cells there are. */
    int count() {
        return ends.length;
    }

    /** Gathers the records that the parser finds. */
    static final class Handler extends AbstractBaseCsvCallbackHandler<CsvCells> {
        private char[] characters = new char[1024];
        private int[] ends = new int[64];
        private int length;
        private int count;

        @Override
        protected void handleBegin(long startingLine) {
            length = 0;
            count = 0;
        }

        @Override
        protected void handleField(int place, char[] buffer, int offset, int size, boolean quoted) {
            if (length + size > characters.length) {
                characters = Arrays.copyOf(characters, Math.max(2 * characters.length, length + size));
            }
            System.arraycopy(buffer, offset, characters, length, size);
            length += size;
            if (place == ends.length) {
                ends = Arrays.copyOf(ends, 2 * ends.length);
            }
            ends[place] = length;
            count = place + 1;
        }

        @Override
        protected CsvCells buildRecord() {
            return new CsvCells(getStartingLineNumber(), Arrays.copyOf(characters, length), Arrays.copyOf(ends, count));
        }
    }
}
