package org.entente.trade.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.FigureColumns;
import org.entente.kernel.exports.FigureTable;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.partner.Ranking;
import org.entente.trade.partner.Ranking.Place;
import org.entente.trade.partner.RankingQuery;
import org.entente.trade.partner.RankingService;

/** {@code Country.tradePartners} as a table, whole. */
@ApplicationScoped
class PartnersTable implements ExportTable {
    private static final String COUNTRY = "country";
    private static final String FIRST = "first";

    /** More than there are countries and areas. */
    private static final int ALL = 10_000;

    private final RankingService rankings;
    private final CountryReference reference = CountryReference.standard();

    PartnersTable(RankingService rankings) {
        this.rankings = rankings;
    }

    @Override
    public String id() {
        return "partners";
    }

    @Override
    public String description() {
        return "The trading partners of a country, the largest first: value, rank and share, one figure a row";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                Argument.required(COUNTRY, "whose partners, by ISO 3166-1 code"),
                Argument.optional(PairArguments.PERIOD, "which period; the last year when not given"),
                Argument.optional(PairArguments.FLOW, "what to rank by: EXPORT, IMPORT, or turnover when not given"),
                PairArguments.ONLY_DATASET,
                PairArguments.ONLY_BASIS,
                Argument.optional(FIRST, "how many; all when not given"));
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        CountryCode country = arguments.country(COUNTRY);
        RankingQuery query = new RankingQuery(
                country,
                arguments.findConstant(PairArguments.FLOW, Flow.class).orElse(null),
                arguments.findPeriod(PairArguments.PERIOD).orElse(null),
                arguments.find(PairArguments.DATASET).orElse(null),
                arguments.findConstant(PairArguments.BASIS, Basis.class).orElse(null),
                null,
                first(arguments),
                arguments.knownAsOf());
        String ranked = query.flow() == null
                ? "turnover"
                : query.flow().name().toLowerCase(Locale.ROOT).replace('_', '-');
        FigureTable table = new FigureTable(
                arguments.knownAsOf(),
                new Column("country", "whose partners they are, ISO alpha-3"),
                new Column("ranked_by", "turnover (exports plus imports) or a flow"),
                new Column("ranked_partner", "the partner, ISO alpha-3"),
                new Column("ranked_partner_name", "its name in English"),
                new Column("measure", "what the figure is"),
                PairArguments.DATASET_COLUMN,
                PairArguments.BASIS_COLUMN);
        Ranking ranking = rankings.byQueries(Set.of(query)).get(query);
        if (ranking != null) {
            ranking.places().forEach(place -> add(table, country, ranked, ranking, place));
        }
        return table.extract("trade-partners-%s-%s".formatted(country.value(), ranked), description());
    }

    private static int first(ExportArguments arguments) {
        int first = arguments.findInteger(FIRST).orElse(ALL);
        if (first < 1) {
            throw new BadUserInputException("first is %d; ask for 1 partner or more".formatted(first));
        }
        return first;
    }

    private void add(FigureTable table, CountryCode country, String ranked, Ranking ranking, Place place) {
        for (String measure : List.of("value", "rank", "share")) {
            table.add(
                    switch (measure) {
                        case "value" -> place.value();
                        case "rank" -> place.rank();
                        default -> place.share();
                    },
                    FigureColumns.code(country),
                    Cell.text(ranked),
                    FigureColumns.code(place.partner()),
                    Cell.text(reference.find(place.partner()).map(Country::name).orElse(null)),
                    Cell.text(measure),
                    Cell.text(ranking.dataset()),
                    Cell.constant(ranking.basis()));
        }
    }
}
