package org.entente.kernel.imports;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The fields of one JSON record; those of another record may come in another order, or not at all. */
final class JsonCells implements Cells {
    private final long record;
    private @Nullable String[] texts;

    JsonCells(long record, int size) {
        this.record = record;
        this.texts = new String[size];
    }

    void put(int place, String text) {
        if (place >= texts.length) {
            texts = Arrays.copyOf(texts, place + 1);
        }
        texts[place] = text.trim();
    }

    @Override
    public long line() {
        return record;
    }

    @Override
    public boolean has(int place) {
        return place < texts.length && texts[place] != null;
    }

    @Override
    public String text(int place) {
        String text = place < texts.length ? texts[place] : null;
        return text == null ? "" : text;
    }
}
