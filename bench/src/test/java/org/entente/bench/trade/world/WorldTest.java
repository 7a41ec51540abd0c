package org.entente.bench.trade.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.bench.trade.world.Reporting.Side;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.CountryReference;
import org.junit.jupiter.api.Test;

class WorldTest {
    private static final World WORLD = World.of(WorldOptions.of(400_000, 2019, 2020, 7));
    private static final int PLACES = WorldOptions.PLACES;

    @Test
    void aYearHasAboutTheRowsWanted() {
        assertThat(sizes(2019).values().stream().mapToLong(size -> size.lines).sum())
                .isBetween(192_000L, 208_000L);
        assertThat(sizes(2020).values().stream().mapToLong(size -> size.lines).sum())
                .isBetween(192_000L, 208_000L);
    }

    @Test
    void fewPairsTradeMostAndManyNothing() {
        Map<Integer, Size> sizes = sizes(2020);
        List<Size> largest = sizes.values().stream()
                .sorted(Comparator.comparingLong((Size size) -> size.valueMilli).reversed())
                .toList();
        double all = largest.stream().mapToDouble(size -> size.valueMilli).sum();
        double top = largest.stream()
                .limit(largest.size() / 100)
                .mapToDouble(size -> size.valueMilli)
                .sum();

        assertThat(top / all).isBetween(0.55, 0.92);
        int possible = PLACES * (PLACES - 1);
        assertThat(1 - (double) sizes.size() / possible).isBetween(0.3, 0.9);
        assertThat(1 - 200_000.0 / ((double) possible * WorldOptions.GOODS)).isGreaterThan(0.99);
    }

    @Test
    void countriesSpecialise() {
        Set<Integer> firstGoods = new HashSet<>();
        for (int exporter = 0; exporter < 20; exporter++) {
            long[] values = new long[WorldOptions.GOODS];
            for (int importer = 0; importer < PLACES; importer++) {
                WORLD.lines(2020, exporter, importer, (good, value, grams) -> values[good] += value);
            }
            int first = 0;
            for (int good = 1; good < values.length; good++) {
                first = values[good] > values[first] ? good : first;
            }
            firstGoods.add(first);
        }

        assertThat(firstGoods).hasSizeGreaterThan(10);
    }

    @Test
    void mostLinesStayFromYearToYearAndSomeComeAndGo() {
        Set<Integer> before = goods(2019, 0, 1);
        Set<Integer> after = goods(2020, 0, 1);
        Set<Integer> stayed = new HashSet<>(before);
        stayed.retainAll(after);

        assertThat((double) stayed.size() / before.size()).isBetween(0.7, 0.99);
        assertThat(after).isNotEqualTo(before);
    }

    @Test
    void importersSeeFreightAndBothSidesDiffer() {
        Reporting reporting = new Reporting(WORLD);
        List<Double> ratios = new ArrayList<>();
        for (int exporter = 0; exporter < 15; exporter++) {
            for (int importer = 0; importer < 15; importer++) {
                Map<Integer, Long> exports = new HashMap<>();
                if (!reporting.reExports(exporter)) {
                    reporting.lines(Side.EXPORTER, 2020, exporter, importer, (good, value, grams, passed) -> {
                        assertThat(passed).isZero();
                        exports.put(good, value);
                    });
                }
                reporting.lines(Side.IMPORTER, 2020, exporter, importer, (good, value, grams, passed) -> {
                    if (good < WORLD.goods().count() && exports.containsKey(good)) {
                        ratios.add((double) value / exports.get(good));
                    }
                });
            }
        }
        double[] sorted =
                ratios.stream().mapToDouble(Double::doubleValue).sorted().toArray();

        assertThat(sorted).hasSizeGreaterThan(10_000);
        assertThat(sorted[sorted.length / 2]).isCloseTo(1.07, within(0.05));
        assertThat(sorted[sorted.length / 10]).isLessThan(0.9);
        assertThat(sorted[sorted.length * 9 / 10]).isGreaterThan(1.25);
    }

    @Test
    void hubsReportWhatPassesThrough() {
        Reporting reporting = new Reporting(WORLD);
        int hub = 0;
        while (!WORLD.places().get(hub).code().equals("NLD")) {
            hub++;
        }
        long[] sums = new long[2];
        reporting.lines(Side.EXPORTER, 2020, hub, 0, (good, value, grams, passed) -> {
            sums[0] += value;
            sums[1] += passed;
        });

        assertThat((double) sums[1] / sums[0]).isBetween(0.02, 0.6);
    }

    @Test
    void everyCountryIsKnownByItsCode() {
        CountryReference reference = CountryReference.standard();
        assertThat(WORLD.places())
                .hasSize(PLACES)
                .allSatisfy(place -> assertThat(
                                reference.resolve(AliasScheme.BACI, Integer.toString(place.numeric()), null))
                        .hasValueSatisfying(
                                country -> assertThat(country.code().value()).isEqualTo(place.code())));
    }

    @Test
    void productsAreSixDigitsOfRealChapters() {
        int[] codes = new int[WORLD.goods().count()];
        Arrays.setAll(codes, WORLD.goods()::code);

        assertThat(codes).hasSize(WorldOptions.GOODS).doesNotHaveDuplicates().isSorted();
        assertThat(Arrays.stream(codes).map(code -> code / 10_000).distinct().toArray())
                .hasSize(96)
                .doesNotContain(77)
                .startsWith(1)
                .endsWith(97);
    }

    @Test
    void aWorldThatCannotBeMadeIsRefused() {
        assertThatThrownBy(() -> new WorldOptions(10, 2020, 2019, 5, 5, 1))
                .hasMessage("the years 2020 to 2019 are none; write years from 1900 to 2100, the earlier first");
        assertThatThrownBy(() -> new WorldOptions(1_000, 2020, 2020, 5, 5, 1))
                .hasMessageContaining("1000 rows cannot be made of 5 countries, 5 products and 1 years");
    }

    private static Set<Integer> goods(int year, int exporter, int importer) {
        Set<Integer> goods = new HashSet<>();
        WORLD.lines(year, exporter, importer, (good, value, grams) -> goods.add(good));
        return goods;
    }

    private static final class Size {
        private long lines;
        private long valueMilli;
    }

    private static Map<Integer, Size> sizes(int year) {
        Map<Integer, Size> sizes = new HashMap<>();
        for (int exporter = 0; exporter < PLACES; exporter++) {
            for (int importer = 0; importer < PLACES; importer++) {
                int pair = exporter * PLACES + importer;
                WORLD.lines(year, exporter, importer, (good, value, grams) -> {
                    Size size = sizes.computeIfAbsent(pair, unused -> new Size());
                    size.lines++;
                    size.valueMilli += value;
                });
            }
        }
        return sizes;
    }
}
