package org.entente.trade.pair;

import java.util.List;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.Ratios;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;

/**
 * One year of a pair seen from one country, all from one dataset. Amounts in US dollars; growth in per cent.
 *
 * @param otherDatasets what else holds figures for this pair and year, by code
 * @param coverageRatio exports / imports
 * @param parts of the exports and imports that the country reported beside them
 * @param turnoverMovement over the year before in the same dataset; as those of the two flows
 */
public record TradeYear(
        Viewpoint view,
        Period year,
        String dataset,
        Basis basis,
        List<String> otherDatasets,
        Figure exports,
        Figure imports,
        Figure turnover,
        Figure balance,
        Figure coverageRatio,
        List<Part> parts,
        Movement turnoverMovement,
        Movement exportsMovement,
        Movement importsMovement) {
    public TradeYear {
        otherDatasets = List.copyOf(otherDatasets);
        parts = List.copyOf(parts);
    }

    /** Growth of the turnover over the year before. */
    public Figure growth() {
        return turnoverMovement.growth();
    }

    /** Change of the turnover over the year before. */
    public Figure change() {
        return turnoverMovement.change();
    }

    /**
     * A flow that the exports or imports contain. Never added to them.
     *
     * @param figure US dollars, as the country reported it
     * @param share of the exports or imports, per cent; absent when those come from the partner
     */
    public record Part(Flow flow, Figure figure, Figure share) {
        private static final String SHARE = "100 x %s / all %s of the same report";

        static Part of(PairReport report, Figure whole) {
            Figure figure = report.figure();
            Interval interval = Interval.of(report.period());
            String method =
                    SHARE.formatted(report.flow().plural(), report.flow().isOutward() ? "exports" : "imports");
            Figure share = report.reporter().equals(whole.reporter())
                    ? Figure.derived(
                            Ratios.percent(figure.value(), whole.value()),
                            Unit.PERCENT,
                            interval,
                            method,
                            List.of(figure, whole))
                    : Figures.undefined(
                            Unit.PERCENT, interval, method + "; the country did not report those", List.of(figure));
            return new Part(report.flow(), figure, share);
        }
    }
}
