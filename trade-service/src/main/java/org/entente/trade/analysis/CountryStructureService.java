package org.entente.trade.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.country.CountryCode;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.matrix.ComplexityService;
import org.entente.trade.matrix.TradeMatrix;
import org.entente.trade.matrix.TradeMatrixService;
import org.entente.trade.matrix.YearQuery;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.matrix.YearReportsService;

/** What a country is good at: its advantages and its complexity. */
@ApplicationScoped
public class CountryStructureService {
    private final YearReportsService years;
    private final TradeMatrixService matrices;
    private final ComplexityService complexities;

    CountryStructureService(YearReportsService years, TradeMatrixService matrices, ComplexityService complexities) {
        this.years = years;
        this.matrices = matrices;
        this.complexities = complexities;
    }

    /**
     * Asks for a country's advantages.
     *
     * @param first the most that is wanted
     */
    public record AdvantagesQuery(YearQuery year, Unspecified unspecified, int first) {
        CountryCode country() {
            return year.countries().get(0);
        }
    }

    /** The products that each country exports, the largest RCA first; one statement beside the matrices. */
    @Transactional
    public Map<AdvantagesQuery, List<ProductAdvantage>> advantages(Set<AdvantagesQuery> queries) {
        Map<YearQuery, YearReports> found =
                years.byQueries(queries.stream().map(AdvantagesQuery::year).collect(Collectors.toSet()));
        Map<AdvantagesQuery, List<ProductAdvantage>> lists = new LinkedHashMap<>();
        for (AdvantagesQuery query : queries) {
            YearReports year = found.get(query.year());
            if (year != null) {
                int level = query.year().level();
                Figuring figuring = new Figuring(year, level, query.unspecified());
                lists.put(
                        query,
                        new Advantages(figuring, matrices.exports(year, level), query.country()).list(query.first()));
            }
        }
        return lists;
    }

    /**
     * Asks for what a country trades with the world.
     *
     * @param flow exports or imports
     * @param first the most that is wanted
     */
    public record ProductsQuery(YearQuery year, Flow flow, Unspecified unspecified, int first) {}

    /** The products that each country trades, the most valuable first; one statement beside the matrices. */
    @Transactional
    public Map<ProductsQuery, List<CountryProduct>> products(Set<ProductsQuery> queries) {
        Map<YearQuery, YearReports> found =
                years.byQueries(queries.stream().map(ProductsQuery::year).collect(Collectors.toSet()));
        Map<ProductsQuery, List<CountryProduct>> lists = new LinkedHashMap<>();
        for (ProductsQuery query : queries) {
            YearReports year = found.get(query.year());
            if (year != null) {
                int level = query.year().level();
                TradeMatrix matrix =
                        query.flow() == Flow.EXPORT ? matrices.exports(year, level) : matrices.imports(year, level);
                CountryCode country = query.year().countries().get(0);
                Figuring figuring = new Figuring(year, level, query.unspecified());
                lists.put(query, new CountryProducts(figuring, matrix, query.flow(), country).list(query.first()));
            }
        }
        return lists;
    }

    /** Each country's place in the complexity of its year; one statement beside what is kept. */
    @Transactional
    public Map<YearQuery, CountryComplexity> complexity(Set<YearQuery> queries) {
        Map<YearQuery, CountryComplexity> places = new LinkedHashMap<>();
        years.byQueries(queries).forEach((query, year) -> {
            CountryCode country = query.countries().get(0);
            boolean reports = matrices.exports(year, query.level())
                    .row(PairYear.numeric(country))
                    .isPresent();
            places.put(
                    query,
                    new CountryComplexity(year, query.level(), country, reports, complexities.of(year, query.level())));
        });
        return places;
    }
}
