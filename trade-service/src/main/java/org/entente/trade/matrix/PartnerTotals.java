package org.entente.trade.matrix;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.Unspecified;

/**
 * What countries trade in all, over partners, in one period; US dollars. A reporter's total is the one that it reports
 * for the world, or the sum of its partners where it reports none. Reports of selected partners without a total are not
 * in it.
 */
public final class PartnerTotals {
    private final Basis basis;
    private final Map<Key, Sums> ofReporters = new HashMap<>();
    private final Map<Key, Sums> ofPartners = new HashMap<>();
    private final Map<Flow, Sums> ofWorld = new HashMap<>();
    private final Map<Flow, Integer> reporters = new HashMap<>();

    PartnerTotals(Basis basis) {
        this.basis = basis;
    }

    private record Key(int country, Flow flow) {}

    /** An amount with and without partners that are not specified. */
    record Sums(BigDecimal all, BigDecimal specified) {
        private BigDecimal get(Unspecified treatment) {
            return treatment == Unspecified.INCLUDED ? all : specified;
        }

        private Sums plus(Sums more) {
            return new Sums(all.add(more.all), specified.add(more.specified));
        }
    }

    void addReporter(int reporter, Flow flow, Sums sums) {
        ofReporters.put(new Key(reporter, flow), sums);
        ofWorld.merge(flow, sums, Sums::plus);
        reporters.merge(flow, 1, Integer::sum);
    }

    void addPartner(int partner, Flow flow, Sums sums) {
        ofPartners.put(new Key(partner, flow), sums);
    }

    /** What the country exports; empty when the dataset does not say. */
    public Optional<BigDecimal> exportsOf(int country, Unspecified treatment) {
        return Optional.ofNullable(ofReporters.get(new Key(country, Flow.EXPORT)))
                .map(sums -> sums.get(treatment));
    }

    /**
     * What the country imports, as it reports it or in a reconciled dataset as the exporters' flows add up; empty when
     * the dataset does not say.
     */
    public Optional<BigDecimal> importsOf(int country, Unspecified treatment) {
        return basis == Basis.RECONCILED
                ? exportsTo(country)
                : Optional.ofNullable(ofReporters.get(new Key(country, Flow.IMPORT)))
                        .map(sums -> sums.get(treatment));
    }

    /** What all reporters together export to the country; empty when nobody names it. */
    public Optional<BigDecimal> exportsTo(int country) {
        return Optional.ofNullable(ofPartners.get(new Key(country, Flow.EXPORT)))
                .map(Sums::all);
    }

    /** What all reporters export. */
    public BigDecimal worldExports(Unspecified treatment) {
        return world(Flow.EXPORT, treatment);
    }

    /** What all reporters import; in a reconciled dataset what all export. */
    public BigDecimal worldImports(Unspecified treatment) {
        return world(basis == Basis.RECONCILED ? Flow.EXPORT : Flow.IMPORT, treatment);
    }

    private BigDecimal world(Flow flow, Unspecified treatment) {
        Sums sums = ofWorld.get(flow);
        return sums == null ? BigDecimal.ZERO : sums.get(treatment);
    }

    /** How many exporters the world is made of. */
    public int exporterCount() {
        return reporters.getOrDefault(Flow.EXPORT, 0);
    }

    /** How many reporters of imports the world is made of; in a reconciled dataset the exporters. */
    public int importReporterCount() {
        return reporters.getOrDefault(basis == Basis.RECONCILED ? Flow.EXPORT : Flow.IMPORT, 0);
    }
}
