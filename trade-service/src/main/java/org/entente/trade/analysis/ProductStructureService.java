package org.entente.trade.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.matrix.ComplexityService;
import org.entente.trade.matrix.TradeMatrixService;
import org.entente.trade.matrix.YearQuery;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.matrix.YearReportsService;

/** Who trades a product, and how complex it is. */
@ApplicationScoped
public class ProductStructureService {
    private final YearReportsService years;
    private final TradeMatrixService matrices;
    private final ComplexityService complexities;

    ProductStructureService(YearReportsService years, TradeMatrixService matrices, ComplexityService complexities) {
        this.years = years;
        this.matrices = matrices;
        this.complexities = complexities;
    }

    /**
     * Asks who trades a product.
     *
     * @param product its number
     * @param first the most that is wanted
     */
    public record TradersQuery(YearQuery year, int product, Flow flow, int first) {}

    /**
     * Asks for a product's complexity.
     *
     * @param product its number
     */
    public record ComplexityQuery(YearQuery year, int product) {}

    /** The countries that trade each product, the most valuable trade first; one statement beside the matrices. */
    @Transactional
    public Map<TradersQuery, List<ProductTrader>> traders(Set<TradersQuery> queries) {
        return answer(queries, TradersQuery::year, (query, year) -> {
            int level = query.year().level();
            return new ProductTraders(
                            new Figuring(year, level, Unspecified.INCLUDED),
                            query.flow() == Flow.EXPORT ? matrices.exports(year, level) : matrices.imports(year, level),
                            query.flow(),
                            query.product())
                    .list(query.first());
        });
    }

    /** Each product's place in the complexity of its year; one statement beside what is kept. */
    @Transactional
    public Map<ComplexityQuery, ProductComplexity> complexity(Set<ComplexityQuery> queries) {
        return answer(
                queries,
                ComplexityQuery::year,
                (query, year) -> new ProductComplexity(
                        year,
                        query.year().level(),
                        query.product(),
                        complexities.of(year, query.year().level())));
    }

    private <Q, A> Map<Q, A> answer(
            Set<Q> queries, Function<Q, YearQuery> yearOf, BiFunction<Q, YearReports, A> answer) {
        Map<YearQuery, YearReports> found =
                years.byQueries(queries.stream().map(yearOf).collect(Collectors.toSet()));
        Map<Q, A> answers = new LinkedHashMap<>();
        for (Q query : queries) {
            YearReports year = found.get(yearOf.apply(query));
            if (year != null) {
                answers.put(query, answer.apply(query, year));
            }
        }
        return answers;
    }
}
