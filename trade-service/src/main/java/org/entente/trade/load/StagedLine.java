package org.entente.trade.load;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
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

    void write(DataOutput out) throws IOException {
        Measures measures = content.measures();
        Quantity quantity = measures.quantity();
        out.writeInt(report);
        out.writeShort(partner);
        out.writeShort(procedure);
        out.writeLong(fileLine);
        out.writeInt(content.product());
        out.writeByte(content.status().ordinal());
        out.writeLong(orNothing(measures.valueMilli()));
        out.writeLong(orNothing(measures.netWeightGrams()));
        out.writeBoolean(measures.weightEstimated());
        out.writeShort(quantity == null ? 0 : quantity.unit());
        out.writeLong(quantity == null ? NOTHING : quantity.milli());
        out.writeBoolean(quantity != null && quantity.estimated());
    }

    static StagedLine read(DataInput in) throws IOException {
        int report = in.readInt();
        int partner = in.readUnsignedShort();
        int procedure = in.readUnsignedShort();
        long fileLine = in.readLong();
        int product = in.readInt();
        LineStatus status = STATUSES[in.readByte()];
        Long value = orNull(in.readLong());
        Long weight = orNull(in.readLong());
        boolean weightEstimated = in.readBoolean();
        int unit = in.readUnsignedShort();
        long milli = in.readLong();
        boolean quantityEstimated = in.readBoolean();
        Quantity quantity = unit == 0 ? null : new Quantity(milli, unit, quantityEstimated);
        Measures measures = new Measures(value, weight, weightEstimated, quantity);
        return new StagedLine(report, partner, procedure, fileLine, new FlowLine(product, measures, status));
    }

    private static long orNothing(@Nullable Long value) {
        return value == null ? NOTHING : value;
    }

    private static @Nullable Long orNull(long value) {
        return value == NOTHING ? null : Long.valueOf(value);
    }
}
