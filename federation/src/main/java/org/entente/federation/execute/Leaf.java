package org.entente.federation.execute;

import java.nio.charset.StandardCharsets;

/** A value as a subgraph wrote it: a part of its answer, never parsed, so that no digit of a number is lost. */
record Leaf(byte[] source, int from, int to) {

    void writeTo(JsonBuffer out) {
        out.raw(source, from, to);
    }

    /** The text of a JSON string without escapes, as enum values are; other values as they stand. */
    String constant() {
        boolean quoted = source[from] == '"';
        return new String(source, quoted ? from + 1 : from, to - from - (quoted ? 2 : 0), StandardCharsets.UTF_8);
    }
}
