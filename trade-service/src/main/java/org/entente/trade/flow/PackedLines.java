package org.entente.trade.flow;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one report and partner in one piece, some 10 bytes each, as {@code trade_flow.lines} keeps them.
 *
 * <p>Lines follow each other by product number, where 0 is all products together. Each is
 * <pre>
 * product     its distance from the product before, from 0 for the first
 * head        one byte: bits 0-2 the status, 3 has weight, 4 has quantity, 5 weight and 6 quantity are estimated
 * value       thousandths of a dollar, scaled; left out when confidential
 * weight      grams, scaled; when there is one
 * quantity    thousandths of the unit, scaled, and the unit's code; when there is one
 * </pre>
 * Numbers are written seven bits a byte, low bits first, the high bit saying that more follow. A scaled number n is
 * written as 2 n / 1000 when n is a multiple of 1000 and as 2 n + 1 otherwise: most
 * publishers count in whole dollars and kilograms. The SQL function {@code unpack_lines} reads the same.
 */
public final class PackedLines {
    private static final LineStatus[] STATUSES = {
        LineStatus.REPORTED,
        LineStatus.ESTIMATED,
        LineStatus.DERIVED_FROM_COUNTERPART,
        LineStatus.RECONCILED,
        LineStatus.CONFIDENTIAL
    };
    /** The place of each status among {@link #STATUSES}, by its ordinal. */
    private static final int[] CODES = Arrays.stream(LineStatus.values())
            .mapToInt(status -> Arrays.asList(STATUSES).indexOf(status))
            .toArray();

    private static final int STATUS = 0b111;
    private static final int HAS_WEIGHT = 1 << 3;
    private static final int HAS_QUANTITY = 1 << 4;
    private static final int WEIGHT_ESTIMATED = 1 << 5;
    private static final int QUANTITY_ESTIMATED = 1 << 6;

    private PackedLines() {}

    /** Packs lines, which must follow each other by product number without repetition. */
    public static byte[] pack(List<FlowLine> lines) {
        Packer packer = new Packer();
        lines.forEach(packer::add);
        return packer.take();
    }

    /** The lines of a packed piece, by product number. */
    public static List<FlowLine> unpack(byte[] packed) {
        List<FlowLine> lines = new ArrayList<>();
        Reader reader = new Reader(packed);
        while (reader.next()) {
            lines.add(reader.line());
        }
        return Collections.unmodifiableList(lines);
    }

    /** Packs one line after the other. */
    public static final class Packer {
        private static final int LONGEST_LINE = 64;

        private byte[] buffer = new byte[1 << 12];
        private int size;
        private int product;
        private int count;

        /** Adds a line. */
        public void add(FlowLine line) {
            if (line.product() < product || line.product() == product && count > 0) {
                throw new IllegalArgumentException(
                        "product %d does not come after %d".formatted(line.product(), product));
            }
            if (size + LONGEST_LINE > buffer.length) {
                buffer = Arrays.copyOf(buffer, buffer.length * 2);
            }
            number(line.product() - product);
            product = line.product();
            count++;
            Measures measures = line.measures();
            Quantity quantity = measures.quantity();
            buffer[size++] = head(line.status(), measures, quantity);
            if (measures.valueMilli() != null) {
                scaled(measures.valueMilli());
            }
            if (measures.netWeightGrams() != null) {
                scaled(measures.netWeightGrams());
            }
            if (quantity != null) {
                scaled(quantity.milli());
                number(quantity.unit());
            }
        }

        private static byte head(LineStatus status, Measures measures, @Nullable Quantity quantity) {
            int head = CODES[status.ordinal()];
            head |= measures.netWeightGrams() == null ? 0 : HAS_WEIGHT;
            head |= measures.weightEstimated() ? WEIGHT_ESTIMATED : 0;
            head |= quantity == null ? 0 : HAS_QUANTITY;
            head |= quantity != null && quantity.estimated() ? QUANTITY_ESTIMATED : 0;
            return (byte) head;
        }

        private void scaled(long n) {
            number(n % 1000 == 0 ? n / 1000 << 1 : n << 1 | 1);
        }

        private void number(long n) {
            long rest = n;
            while ((rest & ~0x7FL) != 0) {
                buffer[size++] = (byte) (rest & 0x7F | 0x80);
                rest >>>= 7;
            }
            buffer[size++] = (byte) rest;
        }

        /** How many lines there are since the last {@link #take()}. */
        public int count() {
            return count;
        }

        /** The packed lines; the packer is empty after it. */
        public byte[] take() {
            byte[] packed = Arrays.copyOf(buffer, size);
            size = 0;
            product = 0;
            count = 0;
            return packed;
        }
    }

    /** Reads a packed piece line by line without making objects: for answers that add up thousands of them. */
    public static final class Reader {
        /** What {@link #valueMilli()} and {@link #netWeightGrams()} say where there is nothing. */
        public static final long NOTHING = -1;

        private final ByteBuffer packed;
        private int product;
        private int head;
        private long value;
        private long weight;
        private long quantity;
        private int unit;

        /** Begins before the first line. */
        public Reader(byte[] packed) {
            this.packed = ByteBuffer.wrap(packed);
        }

        /** Goes to the next line; false after the last one. */
        public boolean next() {
            if (!packed.hasRemaining()) {
                return false;
            }
            product += (int) number();
            head = packed.get();
            value = status() == LineStatus.CONFIDENTIAL ? NOTHING : scaled();
            weight = (head & HAS_WEIGHT) == 0 ? NOTHING : scaled();
            if ((head & HAS_QUANTITY) != 0) {
                quantity = scaled();
                unit = (int) number();
            }
            return true;
        }

        /** The line's product number. */
        public int product() {
            return product;
        }

        /** The line's status. */
        public LineStatus status() {
            return STATUSES[head & STATUS];
        }

        /** Thousandths of a dollar, {@link #NOTHING} when withheld. */
        public long valueMilli() {
            return value;
        }

        /** Grams, {@link #NOTHING} when not known. */
        public long netWeightGrams() {
            return weight;
        }

        /** The line as an object. */
        public FlowLine line() {
            Quantity counted =
                    (head & HAS_QUANTITY) == 0 ? null : new Quantity(quantity, unit, (head & QUANTITY_ESTIMATED) != 0);
            Measures measures = new Measures(
                    value == NOTHING ? null : Long.valueOf(value),
                    weight == NOTHING ? null : Long.valueOf(weight),
                    (head & WEIGHT_ESTIMATED) != 0,
                    counted);
            return new FlowLine(product, measures, status());
        }

        private long scaled() {
            long n = number();
            return (n & 1) == 0 ? (n >>> 1) * 1000 : n >>> 1;
        }

        private long number() {
            long n = 0;
            for (int shift = 0; ; shift += 7) {
                byte b = packed.get();
                n |= (long) (b & 0x7F) << shift;
                if (b >= 0) {
                    return n;
                }
            }
        }
    }
}
