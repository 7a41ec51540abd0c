package org.entente.trade.mirror;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.Figures;
import org.entente.trade.pair.MirrorComparison;
import org.entente.trade.pair.PairReport;
import org.entente.trade.pair.PairReports;

/** Takes the gap of a mirror comparison apart. The parts that have a value add up to the gap exactly. */
public final class MirrorParts {
    private static final String RE_EXPORTS =
            "- re-exports of %s to %s as %s reported them: the most that the importer can have attributed to countries of origin instead";

    private final MirrorComparison comparison;
    private final PairReports reports;
    private final FreightFactor factor;
    private final KindOfGoods goods;

    /**
     * @param reports everything known of the pair, in which re-exports and months are looked up
     * @param exporters the chapters of the exporter's report, of those that {@link #needed} names
     * @param importers likewise of the importer's
     */
    public MirrorParts(
            MirrorComparison comparison,
            PairReports reports,
            FreightFactor factor,
            Optional<Chapters> exporters,
            Optional<Chapters> importers) {
        this.comparison = comparison;
        this.reports = reports;
        this.factor = factor;
        this.goods = new KindOfGoods(comparison, exporters, importers);
    }

    /** The lines of a report that are needed; empty where lines would tell nothing of the gap. */
    public static Optional<ChapterKey> needed(MirrorComparison comparison, Optional<PairReport> report) {
        boolean comparable = comparison.gap().value() != null
                && Stream.of(comparison.exportReport(), comparison.importReport())
                        .allMatch(side -> side.filter(KindOfGoods::hasChapters).isPresent());
        return report.filter(unused -> comparable).map(side -> new ChapterKey(side.id(), side.partner()));
    }

    /** One part of each kind, in the order of the kinds; US dollars. */
    public List<MirrorPart> list() {
        List<MirrorPart> parts = new ArrayList<>();
        for (MirrorPartKind kind : MirrorPartKind.values()) {
            Figure figure = comparison.gap().value() == null
                    ? unexplained()
                    : kind == MirrorPartKind.RESIDUAL ? residual(parts) : oriented(figure(kind));
            parts.add(new MirrorPart(kind, figure, note(kind)));
        }
        return List.copyOf(parts);
    }

    /** Imports less exports by one cause. */
    private Figure figure(MirrorPartKind kind) {
        return switch (kind) {
            case CIF_FOB -> factor.figure(comparison);
            case RE_EXPORTS -> reExports();
            case CLASSIFICATION -> goods.classification();
            case CONFIDENTIALITY -> goods.confidentiality();
            case TIMING -> new Timing(comparison, reports, factor).figure();
            case RESIDUAL -> throw new IllegalArgumentException("what is left depends on the other parts");
        };
    }

    /** With the sign of the gap: seen from the importer, imports are what the country itself reported. */
    private Figure oriented(Figure figure) {
        BigDecimal value = figure.value();
        if (comparison.flow() == Flow.EXPORT || value == null || value.signum() == 0) {
            return figure;
        }
        return Figure.derived(
                value.negate(),
                Unit.CURRENCY,
                figure.interval(),
                "-1 x (%s): the gap is exports less imports".formatted(figure.method()),
                figure.inputs());
    }

    private Figure reExports() {
        PairReport exports = comparison.exportReport().orElseThrow();
        String method = RE_EXPORTS.formatted(
                exports.reporter().value(),
                exports.partner().value(),
                exports.reporter().value());
        Optional<Figure> reported = reports.findBeside(exports, Flow.RE_EXPORT).map(PairReport::figure);
        BigDecimal value = reported.map(Figure::value).orElse(null);
        return value == null
                ? Figures.undefined(
                        Unit.CURRENCY,
                        comparison.gap().interval(),
                        method + "; %s has no value of them".formatted(exports.dataset()),
                        reported.stream().toList())
                : Figure.derived(
                        value.negate(),
                        Unit.CURRENCY,
                        comparison.gap().interval(),
                        method,
                        reported.stream().toList());
    }

    private Figure residual(List<MirrorPart> parts) {
        BigDecimal rest = comparison.gap().value();
        List<Figure> inputs = new ArrayList<>(List.of(comparison.gap()));
        List<String> names = new ArrayList<>();
        for (MirrorPart part : parts) {
            BigDecimal value = part.figure().value();
            if (rest != null && value != null) {
                rest = rest.subtract(value);
                inputs.add(part.figure());
                names.add(part.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            }
        }
        String method = names.isEmpty() ? "the gap: no part of it is known" : "gap - " + String.join(" - ", names);
        return Figure.derived(rest, Unit.CURRENCY, comparison.gap().interval(), method, inputs);
    }

    private Figure unexplained() {
        return Figures.undefined(
                Unit.CURRENCY,
                comparison.gap().interval(),
                "there is no gap to explain: a side has no value",
                List.of(comparison.gap()));
    }

    private String note(MirrorPartKind kind) {
        return switch (kind) {
            case CIF_FOB ->
                "An average over all goods and routes; the true cost depends on distance and on what is shipped.";
            case RE_EXPORTS ->
                "An upper bound: importers that record the country of consignment attribute re-exports as the exporter does.";
            case CLASSIFICATION ->
                "Compared by chapter, whatever the edition; goods classified otherwise within a chapter or between chapters that both report do not show.";
            case CONFIDENTIALITY ->
                "Lines without a value: %d. They count where a whole chapter is withheld and no other chapter in part."
                        .formatted(goods.withheldLines());
            case TIMING -> "Goods on their way at the turn of the period, as the months around it show them.";
            case RESIDUAL ->
                "What remains, parts that are not known included: errors, exchange rates, thresholds, undervaluation and routes through third countries.";
        };
    }
}
