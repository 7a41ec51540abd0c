package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.matrix.CurrentReport;
import org.entente.trade.matrix.PairLines;
import org.entente.trade.matrix.PairLinesRepository;
import org.jspecify.annotations.Nullable;

/**
 * What two countries trade with each other in one year of a dataset: each flow as the viewpoint's country reports it, or,
 * where it does not, as the partner reports the same goods.
 */
record PairTrade(PairYear pair, Map<PairLinesRepository.Key, PairLines> lines) {
    /** The report of a flow; empty when neither side's names the other. */
    Optional<PairLines> flow(Flow flow) {
        return pair.own(flow).map(lines::get).or(() -> pair.mirrored(flow).map(lines::get));
    }

    /** The products of a flow by number, US dollars; empty without a report. A product that it does not name is nothing. */
    Map<Integer, BigDecimal> products(Flow flow) {
        return flow(flow)
                .map(found -> found.products(pair.query().level(), pair.unspecified()))
                .orElse(Map.of());
    }

    /** The sum of the products of a flow that indicators of products are made of. */
    Figure productTotal(Flow flow) {
        Optional<PairLines> found = flow(flow);
        if (found.isEmpty()) {
            return missing(flow);
        }
        BigDecimal sum = products(flow).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        long withheld = found.get().withheldCount(pair.query().level());
        return amount(
                flow,
                found.get(),
                sum,
                null,
                "%s, sum of the products of %d digits%s"
                        .formatted(
                                describe(flow),
                                pair.query().level(),
                                withheld == 0 ? "" : "; %d withheld add nothing".formatted(withheld)));
    }

    /** The flow in all, as reported or the sum of its lines. */
    Figure total(Flow flow) {
        Optional<PairLines> found = flow(flow);
        if (found.isEmpty()) {
            return missing(flow);
        }
        BigDecimal total = found.get().totalUsd();
        return total == null
                ? pair.figuring().absent(Absence.CONFIDENTIAL, describe(flow))
                : amount(flow, found.get(), total, found.get().totalStatus(), describe(flow));
    }

    /** An amount of a flow's report. */
    Figure amount(Flow flow, PairLines from, BigDecimal usd, @Nullable LineStatus status, String method) {
        CurrentReport report = from.report();
        boolean reconciled = pair.year().basis() == Basis.RECONCILED;
        boolean mirrored = !reconciled && isMirrored(flow);
        return new Figure(
                usd,
                Unit.CURRENCY,
                "USD",
                pair.figuring().interval(),
                reconciled
                        ? null
                        : mirrored ? pair.view().partner() : pair.view().of(),
                mirrored ? pair.view().of() : pair.view().partner(),
                report.valuation(),
                reconciled
                        ? FigureStatus.RECONCILED
                        : mirrored
                                ? FigureStatus.DERIVED_FROM_COUNTERPART
                                : status == null ? FigureStatus.DERIVED : status.figureStatus(),
                pair.year().release(report),
                mirrored ? method + "; taken from the partner's report of the same goods" : method,
                List.of(),
                null);
    }

    /** Whether the flow is known from the partner's report only. */
    boolean isMirrored(Flow flow) {
        return pair.own(flow).map(lines::get).isEmpty();
    }

    private Figure missing(Flow flow) {
        boolean reported = pair.own(flow).or(() -> pair.mirrored(flow)).isPresent();
        return pair.figuring()
                .absent(reported ? Absence.NOT_REPORTED : Absence.NOT_IMPORTED, describe(flow))
                .between(null, pair.view().partner());
    }

    String describe(Flow flow) {
        return flow == Flow.EXPORT
                ? "exports of %s to %s"
                        .formatted(
                                pair.view().of().value(), pair.view().partner().value())
                : "imports of %s from %s"
                        .formatted(
                                pair.view().of().value(), pair.view().partner().value());
    }
}
