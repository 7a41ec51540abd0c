package org.entente.investment.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.investment.asymmetry.Asymmetries;
import org.entente.investment.asymmetry.InvestmentAsymmetry;
import org.entente.investment.observation.CoveredYears;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.observation.Observation;
import org.entente.investment.observation.ObservationService;
import org.entente.investment.pair.PairAsOf;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.FigureColumns;
import org.entente.kernel.exports.FigureTable;
import org.entente.kernel.figure.Figure;

/** {@code InvestmentRelation.asymmetry} as a table. */
@ApplicationScoped
class InvestmentAsymmetryTable implements ExportTable {
    private final ObservationService observations;

    InvestmentAsymmetryTable(ObservationService observations) {
        this.observations = observations;
    }

    @Override
    public String id() {
        return "investment-asymmetry";
    }

    @Override
    public String description() {
        return "Both sides' reports of the same investment, year by year, with difference and relative asymmetry, one figure a row";
    }

    @Override
    public List<Argument> arguments() {
        return PairTables.and(PairTables.WHICH_MEASURE);
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        PairAsOf key = PairTables.key(arguments);
        InvestmentMeasure measure = arguments
                .findConstant(PairTables.MEASURE, InvestmentMeasure.class)
                .orElse(InvestmentMeasure.FLOW);
        List<Observation> reports = observations.byPairs(Set.of(key)).getOrDefault(key, List.of()).stream()
                .filter(o -> o.measure() == measure)
                .toList();
        CoveredYears coverage =
                observations.coverageByPairs(Set.of(key)).getOrDefault(key, new CoveredYears(List.of()));
        FigureTable table = new FigureTable(
                arguments.knownAsOf(),
                PairTables.keys(
                        PairTables.INVESTOR,
                        PairTables.HOST,
                        PairTables.KIND,
                        PairTables.DATASET,
                        new Column("what", "which figure of the comparison the row is"),
                        new Column("sign_conflict", "true: money comes by one report and goes by the other")));
        for (InvestmentAsymmetry asymmetry : Asymmetries.of(reports, coverage)) {
            figures(asymmetry)
                    .forEach((what, figure) -> table.add(
                            figure,
                            PairTables.cells(
                                    asymmetry.dimensions(),
                                    FigureColumns.code(asymmetry.corridor().investor()),
                                    FigureColumns.code(asymmetry.corridor().host()),
                                    Cell.constant(asymmetry.measure()),
                                    Cell.text(asymmetry.dataset()),
                                    Cell.text(what),
                                    conflict(asymmetry))));
        }
        return table.extract("investment-asymmetry-" + key.pair().id(), description());
    }

    private static Cell conflict(InvestmentAsymmetry asymmetry) {
        Boolean conflict = asymmetry.signConflict();
        return conflict == null ? Cell.EMPTY : Cell.text(conflict.toString());
    }

    private static Map<String, Figure> figures(InvestmentAsymmetry asymmetry) {
        Map<String, Figure> figures = new LinkedHashMap<>();
        figures.put("host_report", asymmetry.hostReport());
        figures.put("investor_report", asymmetry.investorReport());
        figures.put("difference", asymmetry.difference());
        figures.put("relative_asymmetry", asymmetry.relative());
        return figures;
    }
}
