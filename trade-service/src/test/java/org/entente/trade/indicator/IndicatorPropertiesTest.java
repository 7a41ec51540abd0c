package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;

/** Identities that hold for any trade. */
class IndicatorPropertiesTest {
    private static final BigDecimal ROUNDING = new BigDecimal("1e-13");

    /** Products to values of three decimals, from nothing to a world's trade; zeros among them. */
    @Provide
    Arbitrary<Map<Integer, BigDecimal>> trade() {
        Arbitrary<BigDecimal> value = Arbitraries.longs()
                .between(0, 20_000_000_000_000_000L)
                .injectDuplicates(0.1)
                .map(milli -> BigDecimal.valueOf(milli, 3));
        return Arbitraries.maps(Arbitraries.integers().between(1, 12), value).ofMaxSize(12);
    }

    @Property
    void grubelLloydIsBetweenZeroAndOneAndKnowsNoSides(
            @ForAll("trade") Map<Integer, BigDecimal> x, @ForAll("trade") Map<Integer, BigDecimal> m) {
        BigDecimal index = IntraIndustry.grubelLloyd(x, m);

        assertWithin(index, 0, 1);
        assertSame(index, IntraIndustry.grubelLloyd(m, x));
        assertThat(index == null).isEqualTo(total(x).add(total(m)).signum() == 0);
        x.forEach((k, value) -> assertWithin(IntraIndustry.grubelLloyd(value, Decimals.at(m, k)), 0, 1));
    }

    @Property
    void grubelLloydOfTheSameTradeBothWaysIsOne(@ForAll("trade") Map<Integer, BigDecimal> x) {
        Assume.that(total(x).signum() > 0);
        assertThat(IntraIndustry.grubelLloyd(x, x)).isEqualByComparingTo("1");
    }

    @Property
    void marginalTradeIsBetweenZeroAndOne(
            @ForAll("trade") Map<Integer, BigDecimal> x, @ForAll("trade") Map<Integer, BigDecimal> m) {
        Map<Integer, BigDecimal> negated = new LinkedHashMap<>(m);
        negated.replaceAll((k, value) -> value.negate());

        assertWithin(IntraIndustry.marginal(x, m), 0, 1);
        assertWithin(IntraIndustry.marginal(x, negated), 0, 0);
    }

    @Property
    void similarityIsSymmetricAndOneWithItself(
            @ForAll("trade") Map<Integer, BigDecimal> one, @ForAll("trade") Map<Integer, BigDecimal> other) {
        assertWithin(Similarity.of(one, other), 0, 1);
        assertSame(Similarity.of(one, other), Similarity.of(other, one));
        if (total(one).signum() > 0) {
            assertThat(Similarity.of(one, one)).isEqualByComparingTo("1");
        }
    }

    @Property
    void complementarityIsBetweenZeroAndAHundredAndHundredTimesTheCommonShares(
            @ForAll("trade") Map<Integer, BigDecimal> x, @ForAll("trade") Map<Integer, BigDecimal> m) {
        BigDecimal index = Complementarity.of(x, m);
        BigDecimal common = Similarity.of(x, m);

        assertWithin(index, 0, 100);
        if (common == null) {
            assertThat(index).isNull();
        } else {
            assertThat(index)
                    .as("half the distance of two sets of shares is what they do not have in common")
                    .isCloseTo(common.multiply(Decimals.HUNDRED), within());
        }
    }

    @Property
    void sharesAddUpToOne(@ForAll("trade") Map<Integer, BigDecimal> x) {
        Assume.that(total(x).signum() > 0);
        assertThat(total(Shares.of(x))).isCloseTo(BigDecimal.ONE, within());
    }

    @Property
    void nothingDependsOnTheNamesOfTheProductsOrTheirOrder(
            @ForAll("trade") Map<Integer, BigDecimal> x, @ForAll("trade") Map<Integer, BigDecimal> m) {
        Map<Integer, BigDecimal> y = relabelled(x);
        Map<Integer, BigDecimal> n = relabelled(m);

        assertSame(Similarity.of(x, m), Similarity.of(y, n));
        assertSame(Complementarity.of(x, m), Complementarity.of(y, n));
        assertSame(IntraIndustry.grubelLloyd(x, m), IntraIndustry.grubelLloyd(y, n));
        assertSame(IntraIndustry.marginal(x, m), IntraIndustry.marginal(y, n));
        assertSame(
                Concentration.of(x.values()).hhi(), Concentration.of(y.values()).hhi());
    }

    @Property
    void nothingDependsOnTheCurrencyUnit(
            @ForAll("trade") Map<Integer, BigDecimal> x, @ForAll("trade") Map<Integer, BigDecimal> m) {
        Map<Integer, BigDecimal> y = inAnotherUnit(x);
        Map<Integer, BigDecimal> n = inAnotherUnit(m);

        assertSame(Similarity.of(x, m), Similarity.of(y, m));
        assertSame(Complementarity.of(x, m), Complementarity.of(y, n));
        assertSame(IntraIndustry.grubelLloyd(x, m), IntraIndustry.grubelLloyd(y, n));
        assertSame(
                Concentration.of(x.values()).hhi(), Concentration.of(y.values()).hhi());
    }

    @Property
    void concentrationIsBetweenOneNthAndOneAndNormalisedBetweenZeroAndOne(@ForAll("trade") Map<Integer, BigDecimal> x) {
        Concentration concentration = Concentration.of(x.values());
        Assume.that(concentration.active() > 0);
        BigDecimal hhi = Objects.requireNonNull(concentration.hhi());

        assertThat(hhi.multiply(BigDecimal.valueOf(concentration.active())).add(ROUNDING))
                .isGreaterThanOrEqualTo(BigDecimal.ONE);
        assertWithin(hhi, 0, 1);
        assertWithin(concentration.normalisedPracticalGuide(concentration.active()), 0, 1);
        assertWithin(concentration.normalisedUnctad(12), 0, 1);
        assertThat(concentration.hhiOfPercentages()).isCloseTo(hhi.multiply(BigDecimal.valueOf(10_000)), within());
    }

    @Property
    void rscaIsBetweenMinusOneAndOneAndRcaAveragesOneOverTheWorld(
            @ForAll("trade") Map<Integer, BigDecimal> one, @ForAll("trade") Map<Integer, BigDecimal> other) {
        BigDecimal world = total(one).add(total(other));
        for (Integer k : Decimals.keys(one, other)) {
            BigDecimal worldProduct = Decimals.at(one, k).add(Decimals.at(other, k));
            Advantage first = new Advantage(Decimals.at(one, k), total(one), worldProduct, world);
            Advantage second = new Advantage(Decimals.at(other, k), total(other), worldProduct, world);

            assertWithin(first.rsca(), -1, 1);
            BigDecimal rca = first.rca();
            BigDecimal otherRca = second.rca();
            if (rca != null && otherRca != null) {
                assertThat(rca.multiply(total(one))
                                .add(otherRca.multiply(total(other)))
                                .divide(world, Decimals.WORKING))
                        .as("weighed by their exports")
                        .isCloseTo(BigDecimal.ONE, within());
            }
        }
    }

    @Property
    void compoundGrowthLeadsFromTheFirstToTheLast(
            @ForAll("amount") BigDecimal first, @ForAll("amount") BigDecimal last, @ForAll("intervals") int intervals) {
        BigDecimal percent = Objects.requireNonNull(Growth.compound(first, last, intervals));

        BigDecimal grown = percent.divide(Decimals.HUNDRED)
                .add(BigDecimal.ONE)
                .pow(intervals, Decimals.WORKING)
                .multiply(first);
        assertThat(grown.divide(last, Decimals.WORKING)).isCloseTo(BigDecimal.ONE, within());
    }

    @Provide
    Arbitrary<BigDecimal> amount() {
        return Arbitraries.longs().between(1_000, 1_000_000).map(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<Integer> intervals() {
        return Arbitraries.integers().between(1, 40);
    }

    private static Map<Integer, BigDecimal> relabelled(Map<Integer, BigDecimal> trade) {
        List<Integer> keys = new ArrayList<>(trade.keySet());
        Collections.reverse(keys);
        Map<Integer, BigDecimal> relabelled = new LinkedHashMap<>();
        keys.forEach(k -> relabelled.put(1000 - 7 * k, Decimals.at(trade, k)));
        return relabelled;
    }

    private static Map<Integer, BigDecimal> inAnotherUnit(Map<Integer, BigDecimal> trade) {
        Map<Integer, BigDecimal> scaled = new LinkedHashMap<>(trade);
        scaled.replaceAll((k, value) -> value.multiply(new BigDecimal("1.7")));
        return scaled;
    }

    private static BigDecimal total(Map<Integer, BigDecimal> trade) {
        return Decimals.sum(trade.values());
    }

    private static Offset<BigDecimal> within() {
        return Offset.offset(new BigDecimal("1e-10"));
    }

    private static void assertSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        if (one == null || other == null) {
            assertThat(one).isEqualTo(other);
        } else {
            assertThat(one).isEqualByComparingTo(other);
        }
    }

    private static void assertWithin(@Nullable BigDecimal index, int least, int most) {
        if (index != null) {
            assertThat(index).isBetween(BigDecimal.valueOf(least), BigDecimal.valueOf(most));
        }
    }
}
