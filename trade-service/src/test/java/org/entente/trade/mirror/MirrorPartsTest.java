package org.entente.trade.mirror;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.trade.pair.Reports.AZE;
import static org.entente.trade.pair.Reports.FROM_AZE;
import static org.entente.trade.pair.Reports.FROM_JPN;
import static org.entente.trade.pair.Reports.JPN;
import static org.entente.trade.pair.Reports.in;
import static org.entente.trade.pair.Reports.valued;
import static org.entente.trade.pair.Reports.withLines;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Valuation;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.Mirror;
import org.entente.trade.pair.MirrorComparison;
import org.entente.trade.pair.PairReport;
import org.entente.trade.pair.PairReports;
import org.entente.trade.pair.PeriodFilter;
import org.entente.trade.pair.Reports;
import org.entente.trade.pair.Viewpoint;
import org.junit.jupiter.api.Test;

class MirrorPartsTest {
    private static final FreightFactor IMF = new FreightFactor(new BigDecimal("1.06"));
    private static final Optional<Chapters> NONE = Optional.empty();

    private static MirrorComparison comparison(PairReports reports, Viewpoint view, Flow flow) {
        List<MirrorComparison> list = Mirror.compare(reports, view, flow, PeriodFilter.ALL);
        assertThat(list).hasSize(1);
        return list.get(0);
    }

    private static List<MirrorPart> parts(PairReport... reports) {
        return parts(FROM_AZE, Flow.EXPORT, NONE, NONE, reports);
    }

    private static List<MirrorPart> parts(
            Viewpoint view,
            Flow flow,
            Optional<Chapters> exporters,
            Optional<Chapters> importers,
            PairReport... reports) {
        PairReports pair = Reports.of(reports);
        MirrorComparison comparison = comparison(pair, view, flow);
        List<MirrorPart> parts = new MirrorParts(comparison, pair, IMF, exporters, importers).list();
        assertThat(parts).extracting(MirrorPart::kind).containsExactly(MirrorPartKind.values());
        if (comparison.gap().value() != null) {
            assertThat(parts.stream()
                            .map(part -> part.figure().value())
                            .filter(Objects::nonNull)
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .as("the parts add up to the gap")
                    .isEqualByComparingTo(comparison.gap().value());
        }
        return parts;
    }

    private static Figure figure(List<MirrorPart> parts, MirrorPartKind kind) {
        return parts.get(kind.ordinal()).figure();
    }

    private static Optional<Chapters> chapters(Map<Integer, String> values) {
        return chapters(values, Set.of(), false);
    }

    private static Optional<Chapters> chapters(Map<Integer, String> values, Set<Integer> withheld, boolean partly) {
        Map<Integer, BigDecimal> decimals = new java.util.TreeMap<>();
        values.forEach((chapter, value) -> decimals.put(chapter, new BigDecimal(value)));
        return Optional.of(new Chapters(decimals, withheld, withheld.size() + (partly ? 1 : 0), partly));
    }

    @Test
    void freightAndInsuranceAreAShareOfTheExports() {
        List<MirrorPart> parts = parts(in("2021", AZE, Flow.EXPORT, "100.5"), in("2021", JPN, Flow.IMPORT, "110.55"));

        Figure freight = figure(parts, MirrorPartKind.CIF_FOB);
        assertThat(freight.value()).isEqualByComparingTo("6.03");
        assertThat(freight.method()).contains("exports x (1.06 - 1)");
        assertThat(figure(parts, MirrorPartKind.RESIDUAL).value()).isEqualByComparingTo("4.02");
        assertThat(figure(parts, MirrorPartKind.RESIDUAL).method()).isEqualTo("gap - cif-fob");
        assertThat(figure(parts, MirrorPartKind.RESIDUAL).inputs()).hasSize(2);
    }

    @Test
    void seenFromTheImporterEveryPartHasTheOtherSign() {
        PairReport[] reports = {
            in("2021", AZE, Flow.EXPORT, "100"),
            in("2021", JPN, Flow.IMPORT, "110"),
            in("2021", AZE, Flow.RE_EXPORT, "10")
        };
        List<MirrorPart> exporter = parts(FROM_AZE, Flow.EXPORT, NONE, NONE, reports);
        List<MirrorPart> importer = parts(FROM_JPN, Flow.IMPORT, NONE, NONE, reports);

        assertThat(figure(exporter, MirrorPartKind.CIF_FOB).value()).isEqualByComparingTo("6");
        assertThat(figure(importer, MirrorPartKind.CIF_FOB).value()).isEqualByComparingTo("-6");
        assertThat(figure(exporter, MirrorPartKind.RE_EXPORTS).value()).isEqualByComparingTo("-10");
        assertThat(figure(importer, MirrorPartKind.RE_EXPORTS).value()).isEqualByComparingTo("10");
        assertThat(figure(exporter, MirrorPartKind.RESIDUAL).value()).isEqualByComparingTo("14");
        assertThat(figure(importer, MirrorPartKind.RESIDUAL).value()).isEqualByComparingTo("-14");
    }

    @Test
    void thereIsNoFreightWhereBothSidesValueAlikeAndNoneIsKnownWhereASideDoesNotSay() {
        PairReport exports = in("2021", AZE, Flow.EXPORT, "100");
        PairReport imports = in("2021", JPN, Flow.IMPORT, "110");

        Figure alike = figure(parts(exports, valued(Valuation.FOB, imports)), MirrorPartKind.CIF_FOB);
        assertThat(alike.value()).isEqualByComparingTo("0");
        assertThat(alike.method()).isEqualTo("none: both sides value the goods FOB");

        List<MirrorPart> unknown = parts(exports, valued(Valuation.UNSPECIFIED, imports));
        Figure freight = figure(unknown, MirrorPartKind.CIF_FOB);
        assertThat(freight.absence()).isEqualTo(Absence.NOT_DEFINED);
        assertThat(freight.method()).contains("they are valued UNSPECIFIED and FOB");
        assertThat(figure(unknown, MirrorPartKind.RESIDUAL).value()).isEqualByComparingTo("10");
        assertThat(figure(unknown, MirrorPartKind.RESIDUAL).method()).isEqualTo("the gap: no part of it is known");
    }

    @Test
    void reExportsAreTheExportersAndAnUpperBound() {
        List<MirrorPart> parts = parts(
                in("2021", AZE, Flow.EXPORT, "100"),
                in("2021", AZE, Flow.RE_EXPORT, "30"),
                in("2021", JPN, Flow.IMPORT, "80"),
                in("2021", JPN, Flow.RE_EXPORT, "999"));

        Figure reExports = figure(parts, MirrorPartKind.RE_EXPORTS);
        assertThat(reExports.value()).isEqualByComparingTo("-30");
        assertThat(reExports.method()).contains("the most that the importer can have attributed");
        assertThat(reExports.inputs()).hasSize(1);
        assertThat(figure(parts, MirrorPartKind.RESIDUAL).value()).isEqualByComparingTo("4");
        assertThat(figure(
                                parts(in("2021", AZE, Flow.EXPORT, "1"), in("2021", JPN, Flow.IMPORT, "1")),
                                MirrorPartKind.RE_EXPORTS)
                        .method())
                .contains("wits has no value of them");
    }

    @Test
    void aGapThatIsNotThereHasNoParts() {
        List<MirrorPart> parts = parts(in("2021", AZE, Flow.EXPORT, "100"));

        assertThat(parts).allSatisfy(part -> {
            assertThat(part.figure().value()).isNull();
            assertThat(part.figure().method()).contains("no gap to explain");
        });
    }

    @Test
    void chaptersThatOneSideDoesNotReportAreAMatterOfClassification() {
        PairReport[] reports = {
            withLines(1, in("2021", AZE, Flow.EXPORT, "100")), withLines(2, in("2021", JPN, Flow.IMPORT, "120"))
        };
        List<MirrorPart> parts = parts(
                FROM_AZE,
                Flow.EXPORT,
                chapters(Map.of(27, "80", 8, "15", 99, "5")),
                chapters(Map.of(27, "90", 29, "22", 99, "8")),
                reports);

        assertThat(figure(parts, MirrorPartKind.CLASSIFICATION).value()).isEqualByComparingTo("7");
        assertThat(figure(parts, MirrorPartKind.CONFIDENTIALITY).value()).isEqualByComparingTo("3");
        assertThat(figure(parts, MirrorPartKind.RESIDUAL).value()).isEqualByComparingTo("4");
    }

    @Test
    void goodsThatASideMovesToChapter99CancelOut() {
        PairReport[] reports = {
            withLines(1, in("2021", AZE, Flow.EXPORT, "10")), withLines(2, in("2021", JPN, Flow.IMPORT, "10"))
        };
        List<MirrorPart> parts =
                parts(FROM_AZE, Flow.EXPORT, chapters(Map.of(99, "10")), chapters(Map.of(93, "10")), reports);

        assertThat(figure(parts, MirrorPartKind.CLASSIFICATION).value()).isEqualByComparingTo("10");
        assertThat(figure(parts, MirrorPartKind.CONFIDENTIALITY).value()).isEqualByComparingTo("-10");
    }

    @Test
    void aWithheldChapterIsComparedWithWhatTheReportedTotalHoldsBesideTheLines() {
        PairReport[] reports = {
            withLines(1, in("2021", AZE, Flow.EXPORT, "100")), withLines(2, in("2021", JPN, Flow.IMPORT, "108"))
        };
        Optional<Chapters> importers = chapters(Map.of(27, "90", 93, "18"));

        List<MirrorPart> whole =
                parts(FROM_AZE, Flow.EXPORT, chapters(Map.of(27, "85"), Set.of(93), false), importers, reports);
        assertThat(figure(whole, MirrorPartKind.CLASSIFICATION).value()).isEqualByComparingTo("0");
        assertThat(figure(whole, MirrorPartKind.CONFIDENTIALITY).value()).isEqualByComparingTo("3");
        assertThat(whole.get(MirrorPartKind.CONFIDENTIALITY.ordinal()).note()).contains("without a value: 1");

        List<MirrorPart> partly =
                parts(FROM_AZE, Flow.EXPORT, chapters(Map.of(27, "85"), Set.of(93), true), importers, reports);
        assertThat(figure(partly, MirrorPartKind.CONFIDENTIALITY).value()).isEqualByComparingTo("0");
    }

    @Test
    void chaptersAreOnlyComparedWhenBothSidesHaveThem() {
        PairReport exports = withLines(1, in("2021", AZE, Flow.EXPORT, "100"));
        PairReport imports = in("2021", JPN, Flow.IMPORT, "120");
        Figure classification = figure(parts(exports, imports), MirrorPartKind.CLASSIFICATION);
        assertThat(classification.absence()).isEqualTo(Absence.NOT_DEFINED);
        assertThat(classification.method()).endsWith("there are none of JPN");

        MirrorComparison half = comparison(Reports.of(exports, imports), FROM_AZE, Flow.EXPORT);
        assertThat(MirrorParts.needed(half, half.exportReport())).isEmpty();
        MirrorComparison both = comparison(Reports.of(exports, withLines(2, imports)), FROM_AZE, Flow.EXPORT);
        assertThat(MirrorParts.needed(both, both.exportReport())).contains(new ChapterKey(1, JPN));
        assertThat(MirrorParts.needed(both, both.importReport())).contains(new ChapterKey(2, AZE));
    }

    @Test
    void whatLeavesInDecemberAndArrivesInJanuaryIsAMatterOfTiming() {
        List<MirrorPart> parts = parts(
                in("2021", AZE, Flow.EXPORT, "1000"),
                in("2021", JPN, Flow.IMPORT, "1057"),
                in("2020-12", AZE, Flow.EXPORT, "100"),
                in("2020-12", JPN, Flow.IMPORT, "96"),
                in("2021-01", AZE, Flow.EXPORT, "100"),
                in("2021-01", JPN, Flow.IMPORT, "113"),
                in("2021-12", AZE, Flow.EXPORT, "100"),
                in("2021-12", JPN, Flow.IMPORT, "86"),
                in("2022-01", AZE, Flow.EXPORT, "100"),
                in("2022-01", JPN, Flow.IMPORT, "118"));

        Figure timing = figure(parts, MirrorPartKind.TIMING);
        assertThat(timing.value()).as("7 in, 12 out").isEqualByComparingTo("-5");
        assertThat(timing.inputs()).hasSize(4);
        assertThat(figure(parts, MirrorPartKind.RESIDUAL).value()).isEqualByComparingTo("2");
    }

    @Test
    void withoutAShiftTheTimingPartIsZeroAndWithoutMonthsThereIsNone() {
        List<MirrorPart> parts = parts(
                in("2021", AZE, Flow.EXPORT, "1000"),
                in("2021", JPN, Flow.IMPORT, "1057"),
                in("2020-12", AZE, Flow.EXPORT, "100"),
                in("2020-12", JPN, Flow.IMPORT, "106"),
                in("2021-01", AZE, Flow.EXPORT, "100"),
                in("2021-01", JPN, Flow.IMPORT, "113"),
                in("2021-12", AZE, Flow.EXPORT, "100"),
                in("2021-12", JPN, Flow.IMPORT, "86"),
                in("2022-01", AZE, Flow.EXPORT, "100"),
                in("2022-01", JPN, Flow.IMPORT, "100"));
        assertThat(figure(parts, MirrorPartKind.TIMING).value()).isEqualByComparingTo("0");

        Figure none = figure(
                parts(in("2021", AZE, Flow.EXPORT, "1"), in("2021", JPN, Flow.IMPORT, "1")), MirrorPartKind.TIMING);
        assertThat(none.absence()).isEqualTo(Absence.NOT_DEFINED);
        assertThat(none.method()).endsWith("there are none of 2020-12, 2021-01, 2021-12, 2022-01");
    }

    @Test
    void aFactorThatIsNoneIsRefused() {
        for (String factor : List.of("0.99", "2.01", "6")) {
            assertThatThrownBy(() -> new FreightFactor(new BigDecimal(factor)))
                    .isInstanceOf(BadUserInputException.class)
                    .hasMessageContaining("cifFobFactor is " + factor)
                    .hasMessageContaining("from 1 to 2");
        }
    }
}
