package org.entente.trade.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.entente.trade.concordance.Conversion.Converted;
import org.entente.trade.concordance.Conversion.Line;
import org.entente.trade.concordance.Conversion.Part;
import org.entente.trade.concordance.Conversion.Result;
import org.entente.trade.concordance.Conversion.Share;
import org.entente.trade.product.Classification;
import org.junit.jupiter.api.Test;

class ConversionTest {
    private static final SplitRule EQUAL = new SplitRule.EqualShares();

    /** 100 stayed, 200 and 201 became one, 300 was taken apart, 400 and 401 were mixed up; 500 is not listed. */
    private static ConcordanceTable table() {
        ConcordanceTable table = new ConcordanceTable(Classification.HS2022, Classification.HS2017);
        table.add(100_000, 100_001);
        table.add(200_000, 200_001);
        table.add(201_000, 200_001);
        table.add(300_000, 300_001);
        table.add(300_000, 300_002);
        table.add(300_000, 300_003);
        table.add(400_000, 400_001);
        table.add(400_000, 400_002);
        table.add(401_000, 400_002);
        return table;
    }

    private static Result convert(SplitRule rule, Line... lines) {
        return new Conversion(List.of(table()), rule).convert(List.of(lines));
    }

    @Test
    void whatStayedOneProductIsCarriedOverWhole() {
        Result result = convert(EQUAL, new Line(100_000, 12_345L));

        assertThat(result.converted())
                .containsExactly(new Converted(100_001, List.of(new Part(100_000, 12_345L, Share.WHOLE))));
        assertThat(result.converted().get(0).isSplit()).isFalse();
        assertThat(result.unconverted()).isEmpty();
        assertThat(result.unconvertedMilli()).isZero();
    }

    @Test
    void whatWasPutTogetherIsAddedUp() {
        Result result = convert(EQUAL, new Line(200_000, 10L), new Line(201_000, 3L));

        assertThat(result.converted()).hasSize(1);
        assertThat(result.converted().get(0).milli()).isEqualTo(13);
        assertThat(result.converted().get(0).isSplit()).isFalse();
        assertThat(result.converted().get(0).parts())
                .extracting(Part::source, Part::milli)
                .containsExactly(tuple(200_000, 10L), tuple(201_000, 3L));
    }

    @Test
    void whatWasTakenApartIsSplitInEqualSharesToTheThousandth() {
        Result result = convert(EQUAL, new Line(300_000, 100L));

        assertThat(result.converted())
                .extracting(Converted::product, Converted::milli, Converted::isSplit)
                .containsExactly(tuple(300_001, 34L, true), tuple(300_002, 33L, true), tuple(300_003, 33L, true));
        assertThat(result.converted().get(0).parts().get(0).share()).isEqualTo(Share.SPLIT);
    }

    @Test
    void whatWasMixedUpIsSplitAndAddedUp() {
        Result result = convert(EQUAL, new Line(400_000, 9L), new Line(401_000, 100L));

        assertThat(result.converted())
                .extracting(Converted::product, Converted::milli)
                .containsExactly(tuple(400_001, 5L), tuple(400_002, 104L));
        assertThat(result.converted().get(1).parts())
                .containsExactly(new Part(400_000, 4L, Share.SPLIT), new Part(401_000, 100L, Share.WHOLE));
    }

    @Test
    void tradeOfTheOtherEditionGivesTheShares() {
        SplitRule rule = new SplitRule.TradeShares(Map.of(300_001, 1L, 300_002, 2L), "imports of AZE from JPN in 2021");

        Result result = convert(rule, new Line(300_000, 100L));

        assertThat(rule.describe()).isEqualTo("in proportion to the imports of AZE from JPN in 2021");
        assertThat(result.converted())
                .as("nothing was traded of 300003")
                .extracting(Converted::product, Converted::milli)
                .containsExactly(tuple(300_001, 33L), tuple(300_002, 67L));
    }

    @Test
    void withoutTradeOfTheOtherEditionTheSharesAreEqualAndThePartsSaySo() {
        SplitRule rule = new SplitRule.TradeShares(Map.of(999_999, 5L), "imports of AZE from JPN in 2021");

        Result result = convert(rule, new Line(300_000, 9L));

        assertThat(result.converted()).extracting(Converted::milli).containsExactly(3L, 3L, 3L);
        assertThat(result.converted().get(0).parts().get(0).share()).isEqualTo(Share.SPLIT_EQUALLY);
    }

    @Test
    void whatNoTableListsStaysUnderItsOldCode() {
        Result result = convert(EQUAL, new Line(500_000, 7L), new Line(100_000, 1L));

        assertThat(result.unconverted()).containsExactly(new Line(500_000, 7L));
        assertThat(result.unconvertedMilli()).isEqualTo(7);
        assertThat(result.converted()).extracting(Converted::milli).containsExactly(1L);
    }

    @Test
    void aWithheldAmountMovesOnlyAsAWhole() {
        Result result = convert(EQUAL, new Line(200_000, null), new Line(300_000, null), new Line(201_000, 4L));

        assertThat(result.converted()).hasSize(1);
        assertThat(result.converted().get(0).milli()).isEqualTo(4);
        assertThat(result.converted().get(0).parts()).contains(new Part(200_000, null, Share.WHOLE));
        assertThat(result.unconverted()).containsExactly(new Line(300_000, null));
        assertThat(result.unconvertedMilli()).isNull();
    }

    @Test
    void zeroStaysZero() {
        Result result = convert(EQUAL, new Line(300_000, 0L));

        assertThat(result.converted()).extracting(Converted::milli).containsExactly(0L, 0L, 0L);
    }

    @Test
    void aChainPassesEveryEditionAndWhatStopsOnTheWayKeepsItsFirstCode() {
        ConcordanceTable next = new ConcordanceTable(Classification.HS2017, Classification.HS2012);
        next.add(300_001, 310_000);
        next.add(300_002, 310_000);
        next.add(100_001, 100_002);

        Result result = new Conversion(List.of(table(), next), EQUAL)
                .convert(List.of(new Line(300_000, 100L), new Line(100_000, 5L)));

        assertThat(result.converted())
                .containsExactly(
                        new Converted(100_002, List.of(new Part(100_000, 5L, Share.WHOLE))),
                        new Converted(310_000, List.of(new Part(300_000, 67L, Share.SPLIT))));
        assertThat(result.unconverted()).containsExactly(new Line(300_000, 33L));
    }

    @Test
    void aRuleAboutTheLastEditionIsNotAppliedOnTheWay() {
        ConcordanceTable next = new ConcordanceTable(Classification.HS2017, Classification.HS2012);
        next.add(300_001, 300_001);
        next.add(300_002, 300_002);
        next.add(300_003, 300_003);
        SplitRule rule = new SplitRule.TradeShares(Map.of(300_001, 9L), "trade");

        Result result = new Conversion(List.of(table(), next), rule).convert(List.of(new Line(300_000, 9L)));

        assertThat(result.converted()).extracting(Converted::milli).containsExactly(3L, 3L, 3L);
        assertThat(result.converted().get(0).parts().get(0).share()).isEqualTo(Share.SPLIT_EQUALLY);
    }

    @Test
    void tablesOfAChainLeadOnFromEachOther() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Conversion(List.of(table(), table()), EQUAL))
                .withMessage("a table from HS2022 does not lead on from HS2017");
        assertThatIllegalArgumentException().isThrownBy(() -> new Conversion(List.of(), EQUAL));
    }

    @Test
    void nothingEverVanishes() {
        Random random = new Random(3);
        for (int round = 0; round < 200; round++) {
            ConcordanceTable one = randomTable(random, Classification.HS2022, Classification.HS2017);
            ConcordanceTable two = randomTable(random, Classification.HS2017, Classification.HS2012);
            List<Line> lines = new ArrayList<>();
            long before = 0;
            for (int product = 0; product < 40; product++) {
                long milli = random.nextInt(5) == 0 ? random.nextInt(3) : random.nextLong(1_000_000_000_000_000L);
                lines.add(new Line(100_000 + product, milli));
                before += milli;
            }
            Map<Integer, Long> weights = Map.of(100_001, random.nextLong(1_000_000_000_000_000L), 100_002, 1L);
            SplitRule rule = random.nextBoolean() ? EQUAL : new SplitRule.TradeShares(weights, "trade");

            Result result = new Conversion(List.of(one, two), rule).convert(lines);

            long after = result.converted().stream().mapToLong(Converted::milli).sum()
                    + result.unconverted().stream().mapToLong(Line::milli).sum();
            assertThat(after).isEqualTo(before);
        }
    }

    private static ConcordanceTable randomTable(Random random, Classification from, Classification to) {
        ConcordanceTable table = new ConcordanceTable(from, to);
        for (int row = 0; row < 60; row++) {
            table.add(100_000 + random.nextInt(40), 100_000 + random.nextInt(40));
        }
        return table;
    }
}
