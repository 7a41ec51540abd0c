package org.entente.trade.load;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Quantity;
import org.jspecify.annotations.Nullable;

/**
 * A line of the file on its way into the tables. In the order of the tables: by report, partner, procedure and product,
 * and of one key by its place in the file.
 *
 * @param report number of the report in the file
 * @param partner UN numeric
 * @param procedure number of the procedure in the file, 0 is all of them
 * @param fileLine line of the file it begins on
 * @param content product, {@code 0} for a total, with what is counted of it
 */
record StagedLine(int report, int partner, int procedure, long fileLine, FlowLine content)
        implements Comparable<StagedLine> {
    /** What {@link #write} writes, always. */
    static final int BYTES = 49;

    /** How many of them, the first, are in order just when the lines are. */
    private static final int KEY_BYTES = 20;

    private static final LineStatus[] STATUSES = LineStatus.values();
    private static final long NOTHING = -1;

    @Override
    public int compareTo(StagedLine other) {
        int byKey = compareKey(other);
        return byKey != 0 ? byKey : Long.compare(fileLine, other.fileLine);
    }

    private int compareKey(StagedLine other) {
        int byGroup = compareGroup(other);
        return byGroup != 0 ? byGroup : Integer.compare(content.product(), other.content.product());
    }

    private int compareGroup(StagedLine other) {
        if (report != other.report) {
            return Integer.compare(report, other.report);
        }
        return partner != other.partner
                ? Integer.compare(partner, other.partner)
                : Integer.compare(procedure, other.procedure);
    }

    /** Whether it is of the same report, partner and procedure. */
    boolean isBeside(StagedLine other) {
        return compareGroup(other) == 0;
    }

    /** Whether it says something of the same thing. */
    boolean repeats(StagedLine other) {
        return compareKey(other) == 0;
    }

    /** Appends the {@link #BYTES} bytes that it is kept as. */
    void write(ByteBuffer out) {
        Measures measures = content.measures();
        Quantity quantity = measures.quantity();
        out.putInt(report)
                .putShort((short) partner)
                .putShort((short) procedure)
                .putInt(content.product())
                .putLong(fileLine)
                .put((byte) content.status().ordinal())
                .putLong(orNothing(measures.valueMilli()))
                .putLong(orNothing(measures.netWeightGrams()))
                .put(flag(measures.weightEstimated()))
                .putShort((short) (quantity == null ? 0 : quantity.unit()))
                .putLong(quantity == null ? NOTHING : quantity.milli())
                .put(flag(quantity != null && quantity.estimated()));
    }

    /** The line that is kept there. */
    static StagedLine read(byte[] bytes, int at) {
        ByteBuffer in = ByteBuffer.wrap(bytes, at, BYTES);
        int report = in.getInt();
        int partner = Short.toUnsignedInt(in.getShort());
        int procedure = Short.toUnsignedInt(in.getShort());
        int product = in.getInt();
        long fileLine = in.getLong();
        LineStatus status = STATUSES[in.get()];
        Long value = orNull(in.getLong());
        Long weight = orNull(in.getLong());
        boolean weightEstimated = in.get() != 0;
        int unit = Short.toUnsignedInt(in.getShort());
        long milli = in.getLong();
        boolean quantityEstimated = in.get() != 0;
        Quantity quantity = unit == 0 ? null : new Quantity(milli, unit, quantityEstimated);
        Measures measures = new Measures(value, weight, weightEstimated, quantity);
        return new StagedLine(report, partner, procedure, fileLine, new FlowLine(product, measures, status));
    }

    /** The order of two lines that are kept, without reading more of them than their keys. */
    static int compare(byte[] one, int at, byte[] other, int otherAt) {
        return Arrays.compareUnsigned(one, at, at + KEY_BYTES, other, otherAt, otherAt + KEY_BYTES);
    }

    private static byte flag(boolean set) {
        return (byte) (set ? 1 : 0);
    }

    private static long orNothing(@Nullable Long value) {
        return value == null ? NOTHING : value;
    }

    private static @Nullable Long orNull(long value) {
        return value == NOTHING ? null : Long.valueOf(value);
    }
}
