package org.entente.investment.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
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

/** {@code InvestmentRelation.flows}, {@code positions} and {@code income} as a table. */
@ApplicationScoped
class InvestmentFiguresTable implements ExportTable {
    private final ObservationService observations;

    InvestmentFiguresTable(ObservationService observations) {
        this.observations = observations;
    }

    @Override
    public String id() {
        return "investment-figures";
    }

    @Override
    public String description() {
        return "Every number that two countries report of their investment in each other, one a row";
    }

    @Override
    public List<Argument> arguments() {
        return PairTables.and(Argument.optional(
                PairTables.MEASURE, "only what is so measured: FLOW, POSITION or INCOME; all when not given"));
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        PairAsOf key = PairTables.key(arguments);
        var measure = arguments.findConstant(PairTables.MEASURE, InvestmentMeasure.class);
        FigureTable table = new FigureTable(
                arguments.knownAsOf(),
                PairTables.keys(
                        PairTables.INVESTOR,
                        PairTables.HOST,
                        PairTables.KIND,
                        new Column("direction", "INWARD: the host reports; OUTWARD: the investor reports"),
                        PairTables.DATASET,
                        new Column("unit_multiplier", "what the source's number was multiplied by at import")));
        for (Observation observation : observations.byPairs(Set.of(key)).getOrDefault(key, List.of())) {
            if (measure.isEmpty() || measure.get() == observation.measure()) {
                table.add(
                        observation.figure(),
                        PairTables.cells(
                                observation.dimensions(),
                                FigureColumns.code(observation.corridor().investor()),
                                FigureColumns.code(observation.corridor().host()),
                                Cell.constant(observation.measure()),
                                Cell.constant(observation.direction()),
                                Cell.text(observation.dataset()),
                                Cell.text(String.valueOf(observation.multiplier()))));
            }
        }
        return table.extract("investment-figures-" + key.pair().id(), description());
    }
}
