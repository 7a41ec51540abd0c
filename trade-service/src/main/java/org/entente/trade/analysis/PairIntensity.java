package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.Intensity;
import org.entente.trade.matrix.CurrentReport;
import org.entente.trade.matrix.PartnerTotals;
import org.jspecify.annotations.Nullable;

/** How intense the exports of the viewpoint's country to its partner are. */
record PairIntensity(PairTrade trade, PartnerTotals totals) {
    private static final String SHARE_OF_WORLD =
            "trade intensity = (x_ij / X_i) / (x_wj / X_w), the exporter's share with the partner by the world's (WITS, ESCAP)";
    private static final String BROWN_KOJIMA =
            "trade intensity = (x_ij / X_i) / (M_j / (M_w - M_i)), the exporter's share with the partner by the partner's share in the imports of all but the exporter (Brown 1949, Kojima 1964)";

    private Figuring figuring() {
        return trade.pair().figuring();
    }

    private CountryCode exporter() {
        return trade.pair().view().of();
    }

    private CountryCode importer() {
        return trade.pair().view().partner();
    }

    /** By the share of the world's exports. */
    Figure shareOfWorld() {
        Figure bilateral = trade.total(Flow.EXPORT);
        Figure own = exports();
        Figure toPartner = figuring()
                .sum(
                        totals.exportsTo(PairYear.numeric(importer())).orElse(null),
                        null,
                        Flow.EXPORT,
                        "exports of the world to %s as the exporters report them"
                                .formatted(importer().value()));
        Figure world = figuring()
                .sum(
                        totals.worldExports(trade.pair().unspecified()),
                        null,
                        Flow.EXPORT,
                        "exports of the world, %d reporters".formatted(totals.exporterCount()));
        return figuring()
                .derived(
                        defined(bilateral, own, toPartner, world)
                                ? Intensity.shareOfWorld(value(bilateral), value(own), value(toPartner), value(world))
                                : null,
                        Unit.INDEX,
                        SHARE_OF_WORLD,
                        figuring().totalsScope()
                                + "; world: the %d countries that report exports, the exporter included"
                                        .formatted(totals.exporterCount()),
                        "the exporter exports nothing or nobody exports to the partner",
                        List.of(bilateral, own, toPartner, world));
    }

    /** By the share of the imports of all but the exporter. */
    Figure brownKojima() {
        Figure bilateral = trade.total(Flow.EXPORT);
        Figure own = exports();
        Figure partner = imports(importer());
        Figure ownImports = imports(exporter());
        Figure world = figuring()
                .sum(
                        totals.worldImports(trade.pair().unspecified()),
                        null,
                        Flow.IMPORT,
                        "imports of the world, %d reporters".formatted(totals.importReporterCount()));
        return figuring()
                .derived(
                        defined(bilateral, own, partner, world, ownImports)
                                ? Intensity.brownKojima(
                                        value(bilateral), value(own), value(partner), value(world), value(ownImports))
                                : null,
                        Unit.INDEX,
                        BROWN_KOJIMA,
                        figuring().totalsScope()
                                + "; world: %d reporters, the exporter left out"
                                        .formatted(totals.importReporterCount()),
                        "the exporter exports nothing or the partner imports nothing",
                        List.of(bilateral, own, partner, world, ownImports));
    }

    private Figure exports() {
        return total(
                exporter(),
                Flow.EXPORT,
                totals.exportsOf(PairYear.numeric(exporter()), trade.pair().unspecified()));
    }

    private Figure imports(CountryCode country) {
        return total(
                country,
                Flow.IMPORT,
                totals.importsOf(PairYear.numeric(country), trade.pair().unspecified()));
    }

    private Figure total(CountryCode country, Flow flow, Optional<BigDecimal> usd) {
        String method = "%s of %s, all partners".formatted(flow.plural(), country.value());
        Optional<CurrentReport> report = trade.pair().year().find(PairYear.numeric(country), flow);
        return usd.isPresent() && report.isPresent()
                ? figuring().sum(usd.get(), country, report.get(), method)
                : figuring().sum(usd.orElse(null), country, flow, method);
    }

    private static boolean defined(Figure... inputs) {
        return List.of(inputs).stream().allMatch(input -> input.value() != null);
    }

    private static BigDecimal value(Figure figure) {
        @Nullable BigDecimal value = figure.value();
        if (value == null) {
            throw new AssertionError("only figures with a value are combined");
        }
        return value;
    }
}
