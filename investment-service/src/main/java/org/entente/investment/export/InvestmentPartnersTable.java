package org.entente.investment.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.investment.observation.Dimensions;
import org.entente.investment.observation.InvestmentInstrument;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.InvestmentPrinciple;
import org.entente.investment.pair.ReportingSide;
import org.entente.investment.ranking.PartnerQuery;
import org.entente.investment.ranking.PartnerRanking;
import org.entente.investment.ranking.PartnerRole;
import org.entente.investment.ranking.PartnerService;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.FigureColumns;
import org.entente.kernel.exports.FigureTable;
import org.entente.kernel.figure.Figure;

/** {@code Country.investors} and {@code Country.investmentDestinations} as a table. */
@ApplicationScoped
class InvestmentPartnersTable implements ExportTable {
    private static final String COUNTRY = "country";
    private static final String ROLE = "role";
    private static final String REPORTED_BY = "reportedBy";
    private static final String PERIOD = "period";
    private static final String DATASET = "dataset";
    private static final String PRINCIPLE = "principle";
    private static final int ALL = 250;

    private final PartnerService partners;

    InvestmentPartnersTable(PartnerService partners) {
        this.partners = partners;
    }

    @Override
    public String id() {
        return "investment-partners";
    }

    @Override
    public String description() {
        return "All investors in a country, or all destinations of its investment, the largest first, one figure a row";
    }

    @Override
    public List<Argument> arguments() {
        return List.of(
                Argument.required(COUNTRY, "the country, by ISO 3166-1 code"),
                Argument.optional(ROLE, "who is ranked: INVESTOR or DESTINATION; INVESTOR when not given"),
                PairTables.WHICH_MEASURE,
                Argument.optional(REPORTED_BY, "whose statistics: HOST or INVESTOR; the country's own when not given"),
                Argument.optional(PERIOD, "which period; the last year when not given"),
                Argument.optional(DATASET, "code of the only dataset to use"),
                Argument.optional(PRINCIPLE, "only numbers by this principle: DIRECTIONAL or ASSET_LIABILITY"));
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        PartnerQuery query = query(arguments);
        FigureTable table = new FigureTable(
                arguments.knownAsOf(),
                PairTables.keys(
                        new Column("country", "the country that is asked about, ISO alpha-3"),
                        new Column(
                                "role", "INVESTOR: it invests in the country; DESTINATION: the country invests in it"),
                        new Column("other", "the investor or destination, ISO alpha-3"),
                        PairTables.KIND,
                        PairTables.DATASET,
                        new Column("what", "value, rank or share")));
        PartnerRanking ranking = partners.byQueries(Set.of(query)).get(query);
        if (ranking != null) {
            ranking.places()
                    .forEach(place -> figures(place)
                            .forEach((what, figure) -> table.add(
                                    figure,
                                    PairTables.cells(
                                            ranking.dimensions(),
                                            FigureColumns.code(query.country()),
                                            Cell.constant(query.role()),
                                            FigureColumns.code(place.partner()),
                                            Cell.constant(query.measure()),
                                            Cell.text(ranking.dataset()),
                                            Cell.text(what)))));
        }
        return table.extract(
                "investment-partners-%s-%s"
                        .formatted(query.country().value(), query.role().name().toLowerCase(Locale.ROOT)),
                description());
    }

    private static PartnerQuery query(ExportArguments arguments) {
        CountryCode country = arguments.country(COUNTRY);
        PartnerRole role = arguments.findConstant(ROLE, PartnerRole.class).orElse(PartnerRole.INVESTOR);
        ReportingSide own = role == PartnerRole.INVESTOR ? ReportingSide.HOST : ReportingSide.INVESTOR;
        return new PartnerQuery(
                country,
                role,
                arguments
                        .findConstant(PairTables.MEASURE, InvestmentMeasure.class)
                        .orElse(InvestmentMeasure.FLOW),
                arguments.findConstant(REPORTED_BY, ReportingSide.class).orElse(own),
                arguments.findPeriod(PERIOD).orElse(null),
                arguments.find(DATASET).orElse(null),
                arguments.findConstant(PRINCIPLE, InvestmentPrinciple.class).orElse(null),
                InvestmentInstrument.ALL,
                Dimensions.ALL_ACTIVITIES,
                ALL,
                arguments.knownAsOf());
    }

    private static Map<String, Figure> figures(PartnerRanking.Place place) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("value", place.value());
        figures.put("rank", place.rank());
        figures.put("share", place.share());
        return figures;
    }
}
