package org.entente.kernel.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.PushbackReader;
import java.io.Reader;

/** Skips a byte order mark and finds out, from the first line, which separator the file uses. */
final class SeparatedReader extends FilterReader {
    private static final int LOOK_AHEAD = 8 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private final char separator;

    SeparatedReader(Reader in) throws IOException {
        super(new PushbackReader(in, LOOK_AHEAD));
        PushbackReader pushback = (PushbackReader) this.in;
        char[] head = new char[LOOK_AHEAD];
        int length = 0;
        for (int n = pushback.read(head); n > 0 && length < LOOK_AHEAD; ) {
            length += n;
            n = length < LOOK_AHEAD ? pushback.read(head, length, LOOK_AHEAD - length) : 0;
        }
        int start = length > 0 && head[0] == BYTE_ORDER_MARK ? 1 : 0;
        separator = guess(head, start, length);
        if (length > start) {
            pushback.unread(head, start, length - start);
        }
    }

    char separator() {
        return separator;
    }

    private static char guess(char[] head, int start, int length) {
        int commas = 0;
        int semicolons = 0;
        int tabs = 0;
        boolean quoted = false;
        for (int i = start; i < length && (quoted || (head[i] != '\n' && head[i] != '\r')); i++) {
            switch (head[i]) {
                case '"' -> quoted = !quoted;
                case ',' -> commas += quoted ? 0 : 1;
                case ';' -> semicolons += quoted ? 0 : 1;
                case '\t' -> tabs += quoted ? 0 : 1;
                default -> {}
            }
        }
        if (tabs > commas && tabs > semicolons) {
            return '\t';
        }
        return semicolons > commas ? ';' : ',';
    }
}
