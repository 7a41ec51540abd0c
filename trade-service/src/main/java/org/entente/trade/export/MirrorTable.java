package org.entente.trade.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.FigureColumns;
import org.entente.kernel.exports.FigureTable;
import org.entente.kernel.figure.Figure;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.Mirror;
import org.entente.trade.pair.MirrorComparison;
import org.entente.trade.pair.PairKey;
import org.entente.trade.pair.PairReports;
import org.entente.trade.pair.PairService;
import org.entente.trade.pair.PeriodFilter;
import org.entente.trade.pair.Viewpoint;

/** {@code TradeRelation.mirror} as a table. */
@ApplicationScoped
class MirrorTable implements ExportTable {
    private final PairService pairs;

    MirrorTable(PairService pairs) {
        this.pairs = pairs;
    }

    @Override
    public String id() {
        return "mirror";
    }

    @Override
    public String description() {
        return "Both sides' own reports of the same goods, year by year, with gap, ratio and asymmetry, one figure a row";
    }

    @Override
    public List<Argument> arguments() {
        return PairArguments.and(PairArguments.WHICH_FLOW);
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        Viewpoint view = PairArguments.view(arguments);
        Flow flow = arguments.constant(PairArguments.FLOW, Flow.class);
        PairKey key = PairArguments.key(view, arguments);
        PairReports reports = pairs.byKeys(Set.of(key)).getOrDefault(key, PairReports.none(key.pair()));
        FigureTable table = new FigureTable(
                arguments.knownAsOf(),
                PairArguments.SEEN_FROM,
                PairArguments.COUNTERPART,
                new Column("flow", "the flow, seen from the first country"),
                new Column("measure", "what the figure is"));
        for (MirrorComparison comparison : Mirror.compare(reports, view, flow, PeriodFilter.ALL)) {
            measures(comparison)
                    .forEach((measure, figure) -> table.add(
                            figure,
                            FigureColumns.code(view.of()),
                            FigureColumns.code(view.partner()),
                            Cell.constant(flow),
                            Cell.text(measure)));
        }
        return table.extract(
                "trade-mirror-%s-%s"
                        .formatted(PairArguments.name(view), flow.name().toLowerCase(Locale.ROOT)),
                description());
    }

    private static Map<String, Figure> measures(MirrorComparison comparison) {
        Map<String, Figure> measures = new LinkedHashMap<>();
        measures.put("reported", comparison.reported());
        measures.put("mirrored", comparison.mirrored());
        measures.put("gap", comparison.gap());
        measures.put("ratio", comparison.ratio());
        measures.put("asymmetry", comparison.asymmetry());
        return measures;
    }
}
