package org.entente.trade.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.figure.Figure;
import org.entente.trade.matrix.PairLines;
import org.entente.trade.matrix.PairLinesRepository;
import org.entente.trade.matrix.PartnerTotalsService;
import org.entente.trade.matrix.TradeMatrixService;
import org.entente.trade.matrix.YearQuery;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.matrix.YearReportsService;

/** Indicators of what two countries trade with each other and with the world. */
@ApplicationScoped
public class PairIndicatorService {
    private final YearReportsService years;
    private final PairLinesRepository pairs;
    private final PartnerTotalsService totals;
    private final TradeMatrixService matrices;

    PairIndicatorService(
            YearReportsService years,
            PairLinesRepository pairs,
            PartnerTotalsService totals,
            TradeMatrixService matrices) {
        this.years = years;
        this.pairs = pairs;
        this.totals = totals;
        this.matrices = matrices;
    }

    /**
     * The figure of each key. One statement for what all pairs trade with each other, and one to find the earlier years
     * when a marginal indicator is asked for; the world's matrices and totals are kept.
     */
    @Transactional
    public Map<PairIndicatorKey, Figure> byKeys(Set<PairIndicatorKey> keys) {
        Map<PairIndicatorKey, PairYear> earlier = earlier(keys);
        Set<PairLinesRepository.Key> wanted = new LinkedHashSet<>();
        for (PairIndicatorKey key : keys) {
            if (key.indicator().isBilateral()) {
                key.pair().reports().forEach(wanted::add);
            }
        }
        earlier.values().forEach(pair -> pair.reports().forEach(wanted::add));
        Map<PairLinesRepository.Key, PairLines> lines = pairs.byKeys(wanted);
        Map<PairIndicatorKey, Figure> figures = new LinkedHashMap<>();
        for (PairIndicatorKey key : keys) {
            Optional<PairTrade> before = Optional.ofNullable(earlier.get(key)).map(pair -> new PairTrade(pair, lines));
            figures.put(key, figure(key, new PairTrade(key.pair(), lines), before));
        }
        return figures;
    }

    private Map<PairIndicatorKey, PairYear> earlier(Set<PairIndicatorKey> keys) {
        Map<PairIndicatorKey, YearQuery> queries = new LinkedHashMap<>();
        for (PairIndicatorKey key : keys) {
            if (key.indicator() == PairIndicator.MARGINAL_INTRA_INDUSTRY) {
                queries.put(
                        key,
                        key.pair().query().inPeriod(key.earlier(), key.pair().year()));
            }
        }
        if (queries.isEmpty()) {
            return Map.of();
        }
        Map<YearQuery, YearReports> found =
                years.byQueries(queries.values().stream().collect(Collectors.toSet()));
        Map<PairIndicatorKey, PairYear> earlier = new LinkedHashMap<>();
        queries.forEach((key, query) -> {
            YearReports year = found.get(query);
            if (year != null) {
                earlier.put(key, key.pair().in(query, year));
            }
        });
        return earlier;
    }

    private Figure figure(PairIndicatorKey key, PairTrade trade, Optional<PairTrade> before) {
        PairTrade reversed = new PairTrade(key.pair().reversed(), trade.lines());
        return switch (key.indicator()) {
            case INTENSITY -> intensity(trade).shareOfWorld();
            case INTENSITY_BROWN_KOJIMA -> intensity(trade).brownKojima();
            case REVERSE_INTENSITY -> intensity(reversed).shareOfWorld();
            case REVERSE_INTENSITY_BROWN_KOJIMA -> intensity(reversed).brownKojima();
            case COMPLEMENTARITY -> structure(trade.pair()).complementarity();
            case REVERSE_COMPLEMENTARITY -> structure(reversed.pair()).complementarity();
            case SIMILARITY -> structure(trade.pair()).similarity();
            case GRUBEL_LLOYD -> new PairBalance(trade).grubelLloyd();
            case MARGINAL_INTRA_INDUSTRY -> new PairBalance(trade).marginal(before, key.earlier());
            case COVERAGE_RATIO -> new PairBalance(trade).coverageRatio();
            case RELATIVE_BALANCE -> new PairBalance(trade).relativeBalance();
        };
    }

    private PairIntensity intensity(PairTrade trade) {
        return new PairIntensity(trade, totals.of(trade.pair().year()));
    }

    private PairStructure structure(PairYear pair) {
        int level = pair.query().level();
        return new PairStructure(
                pair, matrices.exports(pair.year(), level), () -> matrices.imports(pair.year(), level));
    }

    /**
     * A list of products of a pair and year.
     *
     * @param first the most that is wanted
     */
    public record ListKey(PairYear pair, int first) {}

    /** Products of each pair with their intra-industry trade, the most traded first; one statement. */
    @Transactional
    public Map<ListKey, List<ProductBalance>> intraIndustry(Set<ListKey> keys) {
        Map<PairLinesRepository.Key, PairLines> lines = lines(keys);
        Map<ListKey, List<ProductBalance>> lists = new LinkedHashMap<>();
        keys.forEach(key -> lists.put(key, new PairBalance(new PairTrade(key.pair(), lines)).products(key.first())));
        return lists;
    }

    /**
     * What the viewpoint's country sells well and the partner buys elsewhere, the largest potential first; one statement
     * beside the matrices.
     */
    @Transactional
    public Map<ListKey, List<Gap>> gaps(Set<ListKey> keys) {
        Map<PairLinesRepository.Key, PairLines> lines = lines(keys);
        Map<ListKey, List<Gap>> lists = new LinkedHashMap<>();
        for (ListKey key : keys) {
            PairYear pair = key.pair();
            int level = pair.query().level();
            PairGaps gaps = new PairGaps(
                    new PairTrade(pair, lines),
                    matrices.exports(pair.year(), level),
                    matrices.imports(pair.year(), level));
            lists.put(key, gaps.list(key.first()));
        }
        return lists;
    }

    private Map<PairLinesRepository.Key, PairLines> lines(Set<ListKey> keys) {
        Set<PairLinesRepository.Key> wanted = new LinkedHashSet<>();
        keys.forEach(key -> key.pair().reports().forEach(wanted::add));
        return pairs.byKeys(wanted);
    }
}
