package org.entente.trade.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PackedLinesTest {
    private static final LineStatus[] STATUSES = LineStatus.values();

    private static FlowLine line(int product, @Nullable Long value, @Nullable Long weight, LineStatus status) {
        return new FlowLine(product, Measures.of(value, weight), status);
    }

    @Test
    void whatIsPackedIsUnpackedAsItWas() {
        Random random = new Random(20201);
        for (int round = 0; round < 300; round++) {
            List<FlowLine> lines = randomLines(random, random.nextInt(200));
            assertThat(PackedLines.unpack(PackedLines.pack(lines))).isEqualTo(lines);
        }
    }

    private static List<FlowLine> randomLines(Random random, int count) {
        List<FlowLine> lines = new ArrayList<>();
        int product = 0;
        for (int i = 0; i < count; i++) {
            product += 1 + random.nextInt(random.nextInt(50) == 0 ? 2_000_000 : 900);
            LineStatus status = STATUSES[random.nextInt(STATUSES.length)];
            Long value = status == LineStatus.CONFIDENTIAL ? null : Long.valueOf(amount(random));
            Long weight = random.nextBoolean() ? null : Long.valueOf(amount(random));
            Quantity quantity = random.nextInt(3) > 0
                    ? null
                    : new Quantity(amount(random), 1 + random.nextInt(999), random.nextBoolean());
            boolean estimated = weight != null && random.nextBoolean();
            lines.add(new FlowLine(product, new Measures(value, weight, estimated, quantity), status));
        }
        return lines;
    }

    /** Of every size that the tables hold, zero and the largest included, every other one in thousands. */
    private static long amount(Random random) {
        long any = random.nextLong() >>> 1 + random.nextInt(63);
        return random.nextBoolean() ? any : any - any % 1000;
    }

    @Test
    void theExtremesSurvive() {
        List<FlowLine> lines = List.of(
                line(1, 0L, 0L, LineStatus.REPORTED),
                line(999_999, Long.MAX_VALUE, Long.MAX_VALUE - 1, LineStatus.ESTIMATED),
                line(5_999_999, 999L, 1000L, LineStatus.RECONCILED));

        assertThat(PackedLines.unpack(PackedLines.pack(lines))).isEqualTo(lines);
        assertThat(PackedLines.unpack(new byte[0])).isEmpty();
    }

    @Test
    void aTypicalLineTakesAboutTenBytes() {
        List<FlowLine> lines = new ArrayList<>();
        for (int i = 1; i <= 220; i++) {
            lines.add(line(i * 4_500, i * 27_902_000L, i * 169_800L, LineStatus.RECONCILED));
        }

        assertThat(PackedLines.pack(lines)).hasSizeBetween(220 * 8, 220 * 11);
    }

    @Test
    void theReaderTellsNothingFromZero() {
        PackedLines.Reader reader = new PackedLines.Reader(PackedLines.pack(
                List.of(line(10, null, null, LineStatus.CONFIDENTIAL), line(20, 0L, 0L, LineStatus.REPORTED))));

        assertThat(reader.next()).isTrue();
        assertThat(reader.product()).isEqualTo(10);
        assertThat(reader.valueMilli()).isEqualTo(PackedLines.Reader.NOTHING);
        assertThat(reader.netWeightGrams()).isEqualTo(PackedLines.Reader.NOTHING);
        assertThat(reader.next()).isTrue();
        assertThat(reader.valueMilli()).isZero();
        assertThat(reader.netWeightGrams()).isZero();
        assertThat(reader.next()).isFalse();
    }

    @Test
    void linesOutOfOrderAreNotPacked() {
        PackedLines.Packer packer = new PackedLines.Packer();
        packer.add(line(20, 1L, null, LineStatus.REPORTED));

        assertThatIllegalArgumentException().isThrownBy(() -> packer.add(line(20, 1L, null, LineStatus.REPORTED)));
        assertThatIllegalArgumentException().isThrownBy(() -> packer.add(line(10, 1L, null, LineStatus.REPORTED)));
    }

    @Test
    void allProductsTogetherComeFirst() {
        List<FlowLine> lines = List.of(line(0, 7L, null, LineStatus.REPORTED), line(20, 5L, null, LineStatus.REPORTED));

        assertThat(PackedLines.unpack(PackedLines.pack(lines))).isEqualTo(lines);
        assertThatIllegalArgumentException().isThrownBy(() -> PackedLines.pack(List.of(lines.get(0), lines.get(0))));
    }

    @Test
    void aPackerBeginsAnewAfterEachPiece() {
        PackedLines.Packer packer = new PackedLines.Packer();
        packer.add(line(20, 1L, null, LineStatus.REPORTED));
        packer.take();
        packer.add(line(10, 2L, null, LineStatus.REPORTED));

        assertThat(packer.count()).isEqualTo(1);
        assertThat(PackedLines.unpack(packer.take())).containsExactly(line(10, 2L, null, LineStatus.REPORTED));
    }
}
