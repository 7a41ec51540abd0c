package org.entente.trade.load;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.stream.IntStream;

/**
 * Lines in memory as the bytes that the scratch file has of them: one object, however many lines. As objects they would
 * outlive a collection and be copied by it, which took a quarter of the time of an import.
 */
final class LineChunk {
    private static final int FIRST_LINES = 1 << 10;

    private ByteBuffer block = ByteBuffer.allocate(FIRST_LINES * StagedLine.BYTES);
    private int count;
    private boolean inOrder = true;

    void add(StagedLine line) {
        if (block.remaining() < StagedLine.BYTES) {
            block = ByteBuffer.allocate(2 * block.capacity()).put(block.flip());
        }
        line.write(block);
        count++;
        inOrder = inOrder && (count == 1 || compare(count - 2, count - 1) <= 0);
    }

    int count() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    private int compare(int one, int other) {
        return StagedLine.compare(block.array(), one * StagedLine.BYTES, block.array(), other * StagedLine.BYTES);
    }

    /** Brings the lines into the order of the tables. */
    void sort() {
        if (inOrder) {
            return;
        }
        ByteBuffer sorted = ByteBuffer.allocate(block.capacity());
        IntStream.range(0, count)
                .boxed()
                .sorted(this::compare)
                .forEachOrdered(line -> sorted.put(block.array(), line * StagedLine.BYTES, StagedLine.BYTES));
        block = sorted;
        inOrder = true;
    }

    /** A line by its place, 0 is the first. */
    StagedLine get(int place) {
        return StagedLine.read(block.array(), place * StagedLine.BYTES);
    }

    void writeTo(OutputStream out) throws IOException {
        out.write(block.array(), 0, count * StagedLine.BYTES);
    }

    void clear() {
        block.clear();
        count = 0;
        inOrder = true;
    }
}
