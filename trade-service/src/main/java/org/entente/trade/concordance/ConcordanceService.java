package org.entente.trade.concordance;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductCode;
import org.entente.trade.product.ProductKey;
import org.jspecify.annotations.Nullable;

/** The correlation tables that were imported, and the ways that they open. */
@ApplicationScoped
public class ConcordanceService {
    /** Every HS edition with its neighbours and with two revisions of the SITC; some three megabytes each. */
    private static final int REMEMBERED = 24;

    private final ConcordanceRepository tables;
    private final ReleaseService releases;
    /** A release never changes: only room ends a table's stay. */
    private final Cache<ConcordanceLink, ConcordanceTable> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    ConcordanceService(ConcordanceRepository tables, ReleaseService releases) {
        this.tables = tables;
        this.releases = releases;
    }

    /**
     * The way from one edition to another: a table, a table read backwards, or a chain of tables; empty when none leads
     * there.
     *
     * @param knownAsOf the moment whose tables are used; null for now
     */
    @Transactional
    public Optional<ConcordanceRoute> route(Classification from, Classification to, @Nullable Instant knownAsOf) {
        return route(tables.listCurrent(knownAsOf), from, to);
    }

    /**
     * What each product corresponds to, by code. Nothing for a product that the tables do not list and for editions that
     * they do not connect. One statement, and one more for each table that was not used lately.
     */
    @Transactional
    public Map<Correspondence.Key, List<Correspondence>> byKeys(Set<Correspondence.Key> keys) {
        List<ConcordanceLink> current = tables.listCurrent(null);
        Map<List<Classification>, Optional<Way>> ways = new HashMap<>();
        Map<Correspondence.Key, List<Correspondence>> found = new LinkedHashMap<>();
        for (Correspondence.Key key : keys) {
            Classification from = key.product().classification();
            if (from == key.to()) {
                found.put(key, List.of(same(key.product())));
            } else {
                ways.computeIfAbsent(
                                List.of(from, key.to()),
                                unused -> route(current, from, key.to()).map(route -> new Way(route, route.asOne())))
                        .ifPresent(way -> found.put(key, correspondences(key, way)));
            }
        }
        return found;
    }

    private static Correspondence same(ProductKey product) {
        return new Correspondence(product, Relationship.ONE_TO_ONE, List.of(product.classification()), List.of());
    }

    /** A route and its tables as one. */
    private record Way(ConcordanceRoute route, ConcordanceTable table) {}

    private static List<Correspondence> correspondences(Correspondence.Key key, Way way) {
        ConcordanceTable table = way.table();
        int source = key.product().code().number();
        return table.targets(source).stream()
                .map(target -> new Correspondence(
                        new ProductKey(key.to(), ProductCode.ofNumber(target)),
                        table.relationship(source, target),
                        way.route().editions(),
                        way.route().releases()))
                .toList();
    }

    private Optional<ConcordanceRoute> route(List<ConcordanceLink> current, Classification from, Classification to) {
        return ConcordancePath.find(current, from, to).map(path -> {
            Map<Integer, Release> byId =
                    releases.byIds(path.stream().map(ConcordanceLink::releaseId).collect(Collectors.toSet()));
            return new ConcordanceRoute(path.stream()
                    .map(link -> new ConcordanceRoute.Step(
                            table(link), Objects.requireNonNull(byId.get(link.releaseId())), link.reversed()))
                    .toList());
        });
    }

    private ConcordanceTable table(ConcordanceLink link) {
        return remembered.get(
                link,
                missing -> missing.reversed() ? tables.load(missing.backwards()).reversed() : tables.load(missing));
    }
}
