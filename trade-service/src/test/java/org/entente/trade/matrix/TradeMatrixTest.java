package org.entente.trade.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.PackedLines;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.matrix.TradeMatrix.SpecifiedPart;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TradeMatrixTest {
    private static final int AZE = 31;
    private static final int JPN = 392;
    private static final int AREAS_NES = 899;

    /** Dollars: AZE 5 of 0802, 80 of 2709, 15 of 9999; JPN withholds 0802, 20 of 2709; areas not specified 1 of 2709. */
    private static final TradeMatrix MATRIX =
            new TradeMatrix(new int[] {AZE, JPN, AREAS_NES}, new int[] {802, 2709, 9999}, new long[][] {
                {5_000, 80_000, 15_000}, {TradeMatrix.WITHHELD, 20_000, 0}, {0, 1_000, 0}
            });

    @Test
    void totalsAreOfAllOrOfTheProductsThatAreNamed() {
        assertThat(MATRIX.total(0, Unspecified.INCLUDED)).isEqualByComparingTo("100");
        assertThat(MATRIX.total(0, Unspecified.EXCLUDED)).isEqualByComparingTo("85");
        assertThat(MATRIX.world(Unspecified.INCLUDED)).isEqualByComparingTo("121");
        assertThat(MATRIX.world(Unspecified.EXCLUDED)).isEqualByComparingTo("106");
        assertThat(MATRIX.world(1)).isEqualByComparingTo("101");
        assertThat(MATRIX.vector(0, Unspecified.EXCLUDED)).containsOnlyKeys(802, 2709);
    }

    @Test
    void aWithheldValueIsNotZeroAndAddsNothing() {
        assertThat(MATRIX.isWithheld(1, 0)).isTrue();
        assertThat(MATRIX.isWithheld(1, 2)).isFalse();
        assertThat(MATRIX.withheldCount()).isEqualTo(1);
        assertThat(MATRIX.total(1, Unspecified.INCLUDED)).isEqualByComparingTo("20");
    }

    @Test
    void countriesAndProductsAreFoundByNumber() {
        assertThat(MATRIX.row(JPN)).hasValue(1);
        assertThat(MATRIX.row(4)).isEmpty();
        assertThat(MATRIX.column(9999)).hasValue(2);
        assertThat(MATRIX.column(9998)).isEmpty();
        assertThat(MATRIX.value(0, 1)).isEqualByComparingTo(new BigDecimal("80"));
    }

    @Test
    void complexityKnowsNamedCountriesAndProductsOnly() {
        SpecifiedPart part = MATRIX.specified();

        assertThat(part.rows()).containsExactly(0, 1);
        assertThat(part.columns()).containsExactly(0, 1);
        assertThat(part.milli()).isDeepEqualTo(new long[][] {{5_000, 80_000}, {0, 20_000}});
    }

    @Test
    void chapter99AndSitcDivision93AreUnspecified() {
        assertThat(TradeMatrix.isUnspecified(99)).isTrue();
        assertThat(TradeMatrix.isUnspecified(999_999)).isTrue();
        assertThat(TradeMatrix.isUnspecified(9701)).isFalse();
        assertThat(TradeMatrix.isUnspecified(3_000_931)).as("SITC 931").isTrue();
        assertThat(TradeMatrix.isUnspecified(3_000_971)).as("SITC 971, gold").isFalse();
        assertThat(TradeMatrix.isUnspecified(1_000_009)).as("SITC 9").isTrue();
    }

    @Test
    void whatStandsForOtherCountriesIsNeverCountedWithThem() {
        assertThat(Areas.isGroup(0)).as("the world").isTrue();
        assertThat(Areas.isGroup(97)).as("the European Union as one reporter").isTrue();
        assertThat(Areas.isUnspecified(AREAS_NES)).isTrue();
        assertThat(Areas.isUnspecified(837)).as("bunkers").isTrue();
        assertThat(Areas.isUnspecified(568)).as("Other Europe, nes").isTrue();
        assertThat(Areas.isUnspecified(490))
                .as("Other Asia, nes stands for Taiwan")
                .isFalse();
        assertThat(Areas.isUnspecified(412)).as("Kosovo").isFalse();
    }

    @Test
    void linesOfSeveralReportsAddUpInARowAndLevelsNever() {
        int[] headings = {802, 2709, 2710};
        LineAdder adder = new LineAdder(headings, 4);
        long[] row = new long[headings.length];

        adder.add(packed(line(2709, 50L), line(270_900, 49L), line(271_011, 3L), line(271_012, 4L)), row);
        assertThat(row)
                .as("the heading's own line, not with its part; two parts of the other")
                .containsExactly(0, 50, 7);

        adder.add(packed(line(27, 99L), line(2709, 1L), line(271_012, null), line(999_999, 8L)), row);
        assertThat(row).as("coarser lines and unknown products are passed over").containsExactly(0, 51, 7);
    }

    @Test
    void aSumIsWithheldOnlyWhenEveryPartIs() {
        LineAdder adder = new LineAdder(new int[] {2709}, 4);
        long[] row = new long[1];

        adder.add(packed(line(270_900, null)), row);
        assertThat(row[0]).isEqualTo(TradeMatrix.WITHHELD);
        adder.add(packed(line(270_900, 7L)), row);
        assertThat(row[0]).isEqualTo(7);
        adder.add(packed(line(270_900, null)), row);
        assertThat(row[0]).isEqualTo(7);
    }

    private static FlowLine line(int product, @Nullable Long milli) {
        return new FlowLine(
                product, Measures.of(milli, null), milli == null ? LineStatus.CONFIDENTIAL : LineStatus.REPORTED);
    }

    private static byte[] packed(FlowLine... lines) {
        return PackedLines.pack(List.of(lines));
    }
}
