package org.entente.trade.pair;

import java.util.List;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;

/**
 * One year of a pair seen from one country, all from one dataset. Amounts in US dollars; growth in per cent.
 *
 * @param otherDatasets what else holds figures for this pair and year, by code
 * @param growth of the turnover over the year before in the same dataset
 * @param change of the turnover over the year before in the same dataset, absolute
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
        Figure growth,
        Figure change) {
    public TradeYear {
        otherDatasets = List.copyOf(otherDatasets);
    }
}
