package org.entente.trade.pair;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.pair.Reports.AZE;
import static org.entente.trade.pair.Reports.FROM_AZE;
import static org.entente.trade.pair.Reports.JPN;
import static org.entente.trade.pair.Reports.known;
import static org.entente.trade.pair.Reports.reconciled;
import static org.entente.trade.pair.Reports.reported;

import java.util.List;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Valuation;
import org.entente.trade.flow.Flow;
import org.junit.jupiter.api.Test;

class MirrorTest {
    @Test
    void exportsAreLaidBesideThePartnersImports() {
        List<MirrorComparison> list = Mirror.compare(
                Reports.of(
                        reported("wits", 2021, AZE, Flow.EXPORT, "100"),
                        reported("wits", 2021, JPN, Flow.IMPORT, "110"),
                        reported("wits", 2021, AZE, Flow.IMPORT, "999")),
                FROM_AZE,
                Flow.EXPORT,
                PeriodFilter.ALL);

        assertThat(list).hasSize(1);
        MirrorComparison year = list.get(0);
        assertThat(year.reported().reporter()).isEqualTo(AZE);
        assertThat(year.mirrored().reporter()).isEqualTo(JPN);
        assertThat(year.gap().value()).isEqualByComparingTo("10");
        assertThat(year.gap().valuation()).isEqualTo(Valuation.MIXED);
        assertThat(year.ratio().value()).isEqualByComparingTo("1.1");
        assertThat(year.asymmetry().value()).isEqualByComparingTo("0.09523809523809524");
    }

    @Test
    void theRatioIsImportsToExportsWhicheverSideAsks() {
        List<MirrorComparison> list = Mirror.compare(
                Reports.of(
                        reported("wits", 2021, AZE, Flow.IMPORT, "110"),
                        reported("wits", 2021, JPN, Flow.EXPORT, "100")),
                FROM_AZE,
                Flow.IMPORT,
                PeriodFilter.ALL);

        assertThat(list.get(0).ratio().value()).isEqualByComparingTo("1.1");
        assertThat(list.get(0).gap().value()).isEqualByComparingTo("-10");
    }

    @Test
    void aSideThatIsMissingLeavesTheOtherVisibleWithTheReason() {
        List<MirrorComparison> list = Mirror.compare(
                Reports.of(reported("wits", 2021, AZE, Flow.EXPORT, "100")), FROM_AZE, Flow.EXPORT, PeriodFilter.ALL);

        assertThat(list.get(0).reported().value()).isEqualByComparingTo("100");
        assertThat(list.get(0).mirrored().absence()).isEqualTo(Absence.NOT_IMPORTED);
        assertThat(list.get(0).gap().absence()).isEqualTo(Absence.NOT_IMPORTED);
        assertThat(list.get(0).ratio().value()).isNull();
    }

    @Test
    void aRatioToZeroExportsIsNotDefined() {
        List<MirrorComparison> list = Mirror.compare(
                Reports.of(
                        reported("wits", 2021, AZE, Flow.EXPORT, "0"), reported("wits", 2021, JPN, Flow.IMPORT, "5")),
                FROM_AZE,
                Flow.EXPORT,
                PeriodFilter.ALL);

        assertThat(list.get(0).ratio().absence()).isEqualTo(Absence.NOT_DEFINED);
        assertThat(list.get(0).asymmetry().value()).isEqualByComparingTo("2");
    }

    @Test
    void bothSidesComeFromOneDatasetWhereOneHasBoth() {
        List<MirrorComparison> list = Mirror.compare(
                Reports.of(
                        known("newer", 2021, AZE, Flow.EXPORT, "1", 9),
                        known("both", 2021, AZE, Flow.EXPORT, "2", 1),
                        known("both", 2021, JPN, Flow.IMPORT, "3", 1)),
                FROM_AZE,
                Flow.EXPORT,
                PeriodFilter.ALL);

        assertThat(list.get(0).reported().value()).isEqualByComparingTo("2");
        assertThat(list.get(0).mirrored().value()).isEqualByComparingTo("3");
    }

    @Test
    void reconciledFiguresHaveNoOtherSide() {
        assertThat(Mirror.compare(Reports.of(reconciled(2020, AZE, "7")), FROM_AZE, Flow.EXPORT, PeriodFilter.ALL))
                .isEmpty();
    }
}
