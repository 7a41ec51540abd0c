package org.entente.trade.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.entente.trade.product.Classification;
import org.junit.jupiter.api.Test;

class ConcordancePathTest {
    private static ConcordanceLink table(int release, Classification from, Classification to) {
        return new ConcordanceLink(release, from, to, false);
    }

    /** The path as "release" or "-release" for one read backwards. */
    private static String path(List<ConcordanceLink> tables, Classification from, Classification to) {
        return ConcordancePath.find(tables, from, to)
                .map(links -> links.stream()
                        .map(link -> (link.reversed() ? "-" : "") + link.releaseId())
                        .collect(Collectors.joining(" ")))
                .orElse("none");
    }

    @Test
    void aDirectTableComesBeforeOneReadBackwardsAndBeforeAChain() {
        List<ConcordanceLink> tables = List.of(
                table(1, Classification.HS2022, Classification.HS2017),
                table(2, Classification.HS2017, Classification.HS2012),
                table(3, Classification.HS2012, Classification.HS2022),
                table(4, Classification.HS2022, Classification.HS2012));

        assertThat(path(tables, Classification.HS2022, Classification.HS2012)).isEqualTo("4");
        assertThat(path(tables.subList(0, 3), Classification.HS2022, Classification.HS2012))
                .isEqualTo("-3");
        assertThat(path(tables.subList(0, 2), Classification.HS2022, Classification.HS2012))
                .isEqualTo("1 2");
        assertThat(path(tables.subList(0, 2), Classification.HS2012, Classification.HS2022))
                .isEqualTo("-2 -1");
    }

    @Test
    void aChainIsAsShortAsItCanBe() {
        List<ConcordanceLink> tables = List.of(
                table(1, Classification.HS2022, Classification.HS2017),
                table(2, Classification.HS2017, Classification.HS2012),
                table(3, Classification.HS2012, Classification.HS2007),
                table(4, Classification.HS2022, Classification.HS2012));

        assertThat(path(tables, Classification.HS2022, Classification.HS2007)).isEqualTo("4 3");
    }

    @Test
    void whatAnotherClassificationPutTogetherIsNotTakenApartAgain() {
        List<ConcordanceLink> tables = List.of(
                table(1, Classification.HS2022, Classification.SITC3),
                table(2, Classification.HS1992, Classification.SITC3),
                table(3, Classification.SITC3, Classification.SITC2),
                table(4, Classification.HS2017, Classification.HS2022));

        assertThat(path(tables, Classification.HS2022, Classification.HS1992)).isEqualTo("none");
        assertThat(path(tables, Classification.HS2017, Classification.SITC2)).isEqualTo("4 1 3");
    }

    @Test
    void tablesThatLeadNowhereNearAreNoPath() {
        assertThat(path(List.of(), Classification.HS2022, Classification.HS2017))
                .isEqualTo("none");
        assertThat(path(
                        List.of(table(1, Classification.HS2007, Classification.HS2002)),
                        Classification.HS2022,
                        Classification.HS2017))
                .isEqualTo("none");
    }
}
