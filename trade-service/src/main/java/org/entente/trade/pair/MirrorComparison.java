package org.entente.trade.pair;

import java.util.Optional;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;

/**
 * Both sides' reports of the same goods in one period.
 *
 * @param flow seen from the country
 * @param reported what the country reported
 * @param mirrored what the partner reported as the opposite flow
 * @param gap mirrored - reported, US dollars
 * @param ratio imports / exports, whoever reported them
 * @param asymmetry (imports - exports) / mean of both, between -2 and 2
 * @param ownReport where {@code reported} comes from; empty when there is none
 * @param partnersReport where {@code mirrored} comes from; empty when there is none
 */
public record MirrorComparison(
        Period period,
        Viewpoint view,
        Flow flow,
        Figure reported,
        Figure mirrored,
        Figure gap,
        Figure ratio,
        Figure asymmetry,
        Optional<PairReport> ownReport,
        Optional<PairReport> partnersReport) {
    /** The exporter's figure, whichever side it is. */
    public Figure exports() {
        return flow == Flow.EXPORT ? reported : mirrored;
    }

    /** The importer's figure, whichever side it is. */
    public Figure imports() {
        return flow == Flow.EXPORT ? mirrored : reported;
    }

    /** The exporter's report; empty when there is none. */
    public Optional<PairReport> exportReport() {
        return flow == Flow.EXPORT ? ownReport : partnersReport;
    }

    /** The importer's report; empty when there is none. */
    public Optional<PairReport> importReport() {
        return flow == Flow.EXPORT ? partnersReport : ownReport;
    }
}
