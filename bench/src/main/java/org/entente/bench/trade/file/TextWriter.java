package org.entente.bench.trade.file;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** Writes text of digits fast: numbers go into one buffer without becoming strings first. */
final class TextWriter implements AutoCloseable {
    private static final int FLUSH_AT = 1 << 16;
    private static final int LONGEST_LINE = 1024;
    private static final long[] POWERS = powers();

    private final OutputStream out;
    private final byte[] buffer = new byte[FLUSH_AT + LONGEST_LINE];
    private int size;
    private long lines;

    TextWriter(OutputStream out) {
        this.out = out;
    }

    /** How many lines were ended. */
    long lines() {
        return lines;
    }

    TextWriter text(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        if (bytes.length > buffer.length - size) {
            flush();
        }
        if (bytes.length > buffer.length) {
            out.write(bytes);
        } else {
            System.arraycopy(bytes, 0, buffer, size, bytes.length);
            size += bytes.length;
        }
        return this;
    }

    TextWriter letter(char ascii) {
        buffer[size++] = (byte) ascii;
        return this;
    }

    /** A whole number that is not negative. */
    TextWriter number(long value) {
        return padded(value, 1);
    }

    /** A whole number that is not negative, with leading zeros. */
    TextWriter padded(long value, int width) {
        int digits = width;
        while (digits < POWERS.length && value >= POWERS[digits]) {
            digits++;
        }
        long rest = value;
        for (int i = size + digits - 1; i >= size; i--) {
            buffer[i] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    /** Thousandths as a number with three decimals. */
    TextWriter thousandths(long value) {
        return number(value / 1000).letter('.').padded(value % 1000, 3);
    }

    void endLine() throws IOException {
        buffer[size++] = '\n';
        lines++;
        if (size >= FLUSH_AT) {
            flush();
        }
    }

    @Override
    public void close() throws IOException {
        flush();
        out.close();
    }

    private void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }

    private static long[] powers() {
        long[] powers = new long[19];
        powers[0] = 1;
        for (int i = 1; i < powers.length; i++) {
            powers[i] = powers[i - 1] * 10;
        }
        return powers;
    }
}
