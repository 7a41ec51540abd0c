package org.entente.trade.export;

import static org.entente.trade.export.PairArguments.BASIS_COLUMN;
import static org.entente.trade.export.PairArguments.COUNTERPART;
import static org.entente.trade.export.PairArguments.DATASET_COLUMN;
import static org.entente.trade.export.PairArguments.SEEN_FROM;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.FigureColumns;
import org.entente.kernel.exports.FigureTable;
import org.entente.kernel.figure.Figure;
import org.entente.trade.flow.Basis;
import org.entente.trade.pair.PairKey;
import org.entente.trade.pair.PairReports;
import org.entente.trade.pair.PairService;
import org.entente.trade.pair.PeriodFilter;
import org.entente.trade.pair.TradeSeries;
import org.entente.trade.pair.TradeYear;
import org.entente.trade.pair.Viewpoint;
import org.entente.trade.partner.Ranking;
import org.entente.trade.partner.RankingQuery;
import org.entente.trade.partner.RankingService;
import org.jspecify.annotations.Nullable;

/** {@code TradeRelation.years} as a table. */
@ApplicationScoped
class SeriesTable implements ExportTable {
    private static final String FROM = "from";
    private static final String TO = "to";

    private final PairService pairs;
    private final RankingService rankings;

    SeriesTable(PairService pairs, RankingService rankings) {
        this.pairs = pairs;
        this.rankings = rankings;
    }

    @Override
    public String id() {
        return "series";
    }

    @Override
    public String description() {
        return "The years of a pair, earliest first: exports, imports, turnover, balance, growth, ranks and shares, one figure a row";
    }

    @Override
    public List<Argument> arguments() {
        return PairArguments.and(
                Argument.optional(FROM, "first calendar year wanted"),
                Argument.optional(TO, "last calendar year wanted"),
                PairArguments.ONLY_DATASET,
                PairArguments.ONLY_BASIS);
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        Viewpoint view = PairArguments.view(arguments);
        PairKey key = PairArguments.key(view, arguments);
        PairReports reports = pairs.byKeys(Set.of(key)).getOrDefault(key, PairReports.none(key.pair()));
        List<TradeYear> years = new TradeSeries(reports, view).list(filter(arguments));
        Map<RankingQuery, Ranking> places = places(years, arguments);
        FigureTable table = new FigureTable(
                arguments.knownAsOf(),
                SEEN_FROM,
                COUNTERPART,
                new Column("measure", "what the figure is"),
                DATASET_COLUMN,
                BASIS_COLUMN,
                new Column("other_datasets", "what else holds figures of the pair and year, by code"));
        for (TradeYear year : years) {
            measures(year, places, arguments).forEach((measure, figure) -> table.add(figure, keys(year, measure)));
        }
        return table.extract("trade-series-" + PairArguments.name(view), description());
    }

    private static Cell[] keys(TradeYear year, String measure) {
        return new Cell[] {
            FigureColumns.code(year.view().of()),
            FigureColumns.code(year.view().partner()),
            Cell.text(measure),
            Cell.text(year.dataset()),
            Cell.constant(year.basis()),
            Cell.text(String.join("; ", year.otherDatasets()))
        };
    }

    private static PeriodFilter filter(ExportArguments arguments) {
        return PeriodFilter.ofYears(
                year(arguments.findInteger(FROM)),
                year(arguments.findInteger(TO)),
                arguments.find(PairArguments.DATASET).orElse(null),
                arguments.findConstant(PairArguments.BASIS, Basis.class).orElse(null));
    }

    private static @Nullable Integer year(OptionalInt year) {
        return year.isPresent() ? year.getAsInt() : null;
    }

    private Map<RankingQuery, Ranking> places(List<TradeYear> years, ExportArguments arguments) {
        Set<RankingQuery> queries = new LinkedHashSet<>();
        for (TradeYear year : years) {
            queries.add(place(year, arguments));
            queries.add(reversePlace(year, arguments));
        }
        return queries.isEmpty() ? Map.of() : rankings.byQueries(queries);
    }

    private static RankingQuery place(TradeYear year, ExportArguments arguments) {
        return RankingQuery.place(
                year.view().of(), year.view().partner(), year.year(), year.dataset(), arguments.knownAsOf());
    }

    private static RankingQuery reversePlace(TradeYear year, ExportArguments arguments) {
        return RankingQuery.place(
                year.view().partner(), year.view().of(), year.year(), year.dataset(), arguments.knownAsOf());
    }

    private static Map<String, Figure> measures(
            TradeYear year, Map<RankingQuery, Ranking> places, ExportArguments arguments) {
        Map<String, Figure> measures = new LinkedHashMap<>();
        measures.put("exports", year.exports());
        measures.put("imports", year.imports());
        measures.put("turnover", year.turnover());
        measures.put("balance", year.balance());
        measures.put("growth", year.growth());
        measures.put("change", year.change());
        Ranking own = places.get(place(year, arguments));
        if (own != null && !own.places().isEmpty()) {
            measures.put("rank_of_counterpart", own.places().get(0).rank());
            measures.put("share_of_counterpart", own.places().get(0).share());
        }
        Ranking reverse = places.get(reversePlace(year, arguments));
        if (reverse != null && !reverse.places().isEmpty()) {
            measures.put("rank_at_counterpart", reverse.places().get(0).rank());
            measures.put("share_at_counterpart", reverse.places().get(0).share());
        }
        return measures;
    }
}
