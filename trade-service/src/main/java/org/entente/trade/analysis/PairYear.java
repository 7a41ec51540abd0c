package org.entente.trade.analysis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.matrix.PairLinesRepository;
import org.entente.trade.matrix.YearQuery;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.pair.Viewpoint;

/**
 * A pair in one year of a dataset, seen from one of its countries.
 *
 * @param query what was asked for
 * @param year what answers it
 */
public record PairYear(Viewpoint view, YearQuery query, YearReports year, Unspecified unspecified) {
    /** The same seen from the partner. */
    PairYear reversed() {
        return new PairYear(new Viewpoint(view.partner(), view.of()), query, year, unspecified);
    }

    /** The same pair in another year. */
    PairYear in(YearQuery otherQuery, YearReports other) {
        return new PairYear(view, otherQuery, other, unspecified);
    }

    /** Makes the year's figures. */
    Figuring figuring() {
        return new Figuring(year, query.level(), unspecified);
    }

    /** The country's own report of a flow; nobody reports the imports of a reconciled dataset. */
    Optional<PairLinesRepository.Key> own(Flow flow) {
        return year.basis() == Basis.RECONCILED && flow == Flow.IMPORT
                ? Optional.empty()
                : report(view.of(), flow, view.partner());
    }

    /** The partner's report of the same goods; of a reconciled dataset, the flow's only one. */
    Optional<PairLinesRepository.Key> mirrored(Flow flow) {
        return year.basis() == Basis.RECONCILED && flow == Flow.EXPORT
                ? Optional.empty()
                : report(view.partner(), flow.mirror(), view.of());
    }

    private Optional<PairLinesRepository.Key> report(CountryCode reporter, Flow flow, CountryCode partner) {
        return year.find(numeric(reporter), flow).map(report -> new PairLinesRepository.Key(report, numeric(partner)));
    }

    /** The reports of both countries of each other. */
    Stream<PairLinesRepository.Key> reports() {
        return List.of(Flow.EXPORT, Flow.IMPORT).stream()
                .flatMap(flow -> Stream.concat(own(flow).stream(), mirrored(flow).stream()));
    }

    static int numeric(CountryCode code) {
        return CountryReference.standard().require(code).numeric();
    }
}
