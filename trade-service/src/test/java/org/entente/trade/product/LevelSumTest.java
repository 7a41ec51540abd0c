package org.entente.trade.product;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LevelSumTest {
    private static FlowLine line(int product, @Nullable Long value) {
        return new FlowLine(
                product, Measures.of(value, null), value == null ? LineStatus.CONFIDENTIAL : LineStatus.REPORTED);
    }

    private static LevelSum sum(int product, @Nullable Long value, int lineLevel, int lines) {
        LineStatus status = lines > 1 ? null : value == null ? LineStatus.CONFIDENTIAL : LineStatus.REPORTED;
        return new LevelSum(product, value, null, lineLevel, lines, status);
    }

    @Test
    void finerLinesAreAddedUp() {
        List<FlowLine> lines = List.of(line(10121, 5L), line(10129, 7L), line(270900, 1L));

        assertThat(LevelSum.of(lines, 4)).containsExactly(sum(101, 12L, 6, 2), sum(2709, 1L, 6, 1));
        assertThat(LevelSum.of(lines, 2)).containsExactly(sum(1, 12L, 6, 2), sum(27, 1L, 6, 1));
    }

    @Test
    void levelsAreNeverAddedTogether() {
        List<FlowLine> lines =
                List.of(line(27, 100L), line(2709, 60L), line(8703, 9L), line(270900, 55L), line(870323, 8L));

        assertThat(LevelSum.of(lines, 2)).containsExactly(sum(27, 100L, 2, 1), sum(87, 9L, 4, 1));
        assertThat(LevelSum.of(lines, 4)).containsExactly(sum(2709, 60L, 4, 1), sum(8703, 9L, 4, 1));
        assertThat(LevelSum.of(lines, 6)).containsExactly(sum(270900, 55L, 6, 1), sum(870323, 8L, 6, 1));
    }

    @Test
    void linesThatAreNoPartsOfEachOtherAllCount() {
        List<FlowLine> lines = List.of(line(4_000_015, 5L), line(5_000_111, 3L), line(5_000_112, 4L));

        assertThat(LevelSum.ofDisjoint(lines, 3)).containsExactly(sum(3_000_001, 12L, 4, 3));
        assertThat(LevelSum.ofDisjoint(lines, 5))
                .containsExactly(sum(4_000_015, 5L, 4, 1), sum(5_000_111, 3L, 5, 1), sum(5_000_112, 4L, 5, 1));
    }

    @Test
    void withheldLinesAddNothingAndAreNotZero() {
        assertThat(LevelSum.of(List.of(line(10121, null), line(10129, 7L)), 4)).containsExactly(sum(101, 7L, 6, 2));
        assertThat(LevelSum.of(List.of(line(10121, null)), 4)).containsExactly(sum(101, null, 6, 1));
    }

    @Test
    void codesOfTheSitcKeepTheirLevels() {
        List<FlowLine> lines = List.of(line(5_000_111, 3L), line(5_000_112, 4L), line(5_033_400, 9L));

        assertThat(LevelSum.of(lines, 3)).containsExactly(sum(3_000_001, 7L, 5, 2), sum(3_000_334, 9L, 5, 1));
        assertThat(LevelSum.of(lines, 1)).containsExactly(sum(1_000_000, 7L, 5, 2), sum(1_000_003, 9L, 5, 1));
    }
}
