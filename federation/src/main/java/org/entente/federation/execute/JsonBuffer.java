package org.entente.federation.execute;

import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JSON being written, of which the end can be taken back when a null has to move up. */
final class JsonBuffer {
    private static final int FIRST_SIZE = 1024;
    private static final byte[] NULL = {'n', 'u', 'l', 'l'};

    private final int limit;
    private byte[] bytes = new byte[FIRST_SIZE];
    private int size;

    JsonBuffer() {
        this(Integer.MAX_VALUE);
    }

    /** @param limit bytes; writing more throws {@link TooLarge} */
    JsonBuffer(int limit) {
        this.limit = limit;
    }

    int size() {
        return size;
    }

    void backTo(int mark) {
        size = mark;
    }

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    byte[] toBytes(int from) {
        return Arrays.copyOfRange(bytes, from, size);
    }

    JsonBuffer raw(char ascii) {
        grow(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    JsonBuffer raw(byte[] source) {
        return raw(source, 0, source.length);
    }

    JsonBuffer raw(byte[] source, int from, int to) {
        grow(to - from);
        System.arraycopy(source, from, bytes, size, to - from);
        size += to - from;
        return this;
    }

    JsonBuffer ascii(String text) {
        return raw(text.getBytes(StandardCharsets.US_ASCII));
    }

    JsonBuffer nothing() {
        return raw(NULL);
    }

    JsonBuffer text(String value) {
        return raw('"').raw(JsonStringEncoder.getInstance().quoteAsUTF8(value)).raw('"');
    }

    /** A name and its colon, with a comma before it unless it comes first in its object. */
    JsonBuffer name(String name) {
        return comma().text(name).raw(':');
    }

    JsonBuffer comma() {
        byte last = size == 0 ? (byte) '{' : bytes[size - 1];
        return last == '{' || last == '[' ? this : raw(',');
    }

    /** A value as a JSON reader gives it; numbers keep their digits. */
    JsonBuffer value(@Nullable Object value) {
        if (value == null) {
            return nothing();
        }
        if (value instanceof Map<?, ?> map) {
            raw('{');
            map.forEach((key, item) -> name(String.valueOf(key)).value(item));
            return raw('}');
        }
        if (value instanceof Iterable<?> items) {
            raw('[');
            items.forEach(item -> comma().value(item));
            return raw(']');
        }
        if (value instanceof BigDecimal
                || value instanceof BigInteger
                || value instanceof Boolean
                || value instanceof Integer
                || value instanceof Long
                || value instanceof Short
                || value instanceof Byte) {
            return ascii(value.toString());
        }
        if (value instanceof Double || value instanceof Float) {
            return Double.isFinite(((Number) value).doubleValue()) ? ascii(value.toString()) : nothing();
        }
        return text(value.toString());
    }

    private void grow(int more) {
        if (limit - size < more) {
            throw new TooLarge();
        }
        if (bytes.length - size < more) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }

    /** Says that what was written has outgrown its limit. */
    static final class TooLarge extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooLarge() {
            super("larger than its limit", null, false, false);
        }
    }
}
