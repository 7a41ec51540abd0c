package org.entente.trade.load;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.imports.ImportReport;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.load.ProductReader.Good;
import org.entente.trade.load.StatusReader.EmptyValues;
import org.jspecify.annotations.Nullable;

/** Reads rows into lines where options, or a publisher's known layout, say which column is what. */
final class LineMapper implements FlowLoader.LineReader {
    static final String VALUATION = "valuation";

    /** Every option that says what is what in a file. */
    static final Set<String> OPTIONS = options();

    private final Columns columns;
    private final Decimals decimals;
    private final PeriodReader periods;
    private final FlowReader flows;
    private final CountryCodes codes;
    private final Procedures procedures;
    private final ProductReader products;
    private final StatusReader statuses;
    private final UnitReader units;
    private final MeasureReader measures;
    private final @Nullable Valuation valuation;

    /**
     * What a publisher's files are known for where the options do not say.
     *
     * @param flowCodes what its codes of flows mean; empty for rows to be left out
     * @param emptyValues what happens to rows without a value
     */
    record Habits(CountryCodes codes, Map<String, Optional<Flow>> flowCodes, EmptyValues emptyValues) {}

    LineMapper(ImportOptions options, Columns columns, DatasetPlan plan, ImportReport report, Habits habits) {
        this.columns = columns;
        this.decimals = new Decimals(
                options,
                Stream.of(Role.VALUE, Role.WEIGHT, Role.QUANTITY)
                        .map(columns::of)
                        .toList());
        this.periods = new PeriodReader(columns);
        this.flows = new FlowReader(options, columns, plan.basis(), habits.flowCodes());
        this.codes = habits.codes();
        this.procedures = new Procedures(
                columns.of(Role.CUSTOMS), columns.of(Role.TRANSPORT), columns.of(Role.SECOND_PARTNER), habits.codes());
        this.products = new ProductReader(options, columns);
        this.statuses = new StatusReader(options, columns, plan.basis(), habits.emptyValues());
        this.units = new UnitReader(options, columns, report);
        this.measures = new MeasureReader(options, columns, units);
        this.valuation = valuation(options);
    }

    /** The valuation of the whole file; null when the options do not say. */
    private static @Nullable Valuation valuation(ImportOptions options) {
        return options.find(VALUATION).isEmpty()
                ? null
                : FlowOptions.constant(options, VALUATION, Valuation.UNSPECIFIED);
    }

    /** Refuses options of which it is known before any row that they cannot be used. */
    static void check(ImportOptions options, DatasetPlan plan) {
        valuation(options);
        FlowReader.constant(options, plan.basis());
        FlowReader.codes(options);
        ProductReader.check(options);
        UnitReader.check(options);
        StatusReader.emptyValues(options, EmptyValues.REJECT);
        MeasureReader.check(options);
        FlowOptions.scheme(options);
    }

    /** Whether a column tells the currency. */
    boolean hasCurrencyColumn() {
        return units.hasCurrencyColumn();
    }

    @Override
    public Line read(CsvRow written) {
        CsvRow row = decimals.read(written);
        Period period = periods.read(row);
        Flow flow = flows.read(row);
        LineStatus status = statuses.read(row);
        Good good = products.read(row);
        return new Line(
                new ReportHeader.Key(codes.read(row, columns.of(Role.REPORTER), period), flow, period),
                codes.read(row, columns.of(Role.PARTNER), period),
                procedures.read(row, period),
                valuation(row),
                good.classification(),
                good.number(),
                measures.read(row, status),
                status);
    }

    private @Nullable Valuation valuation(CsvRow row) {
        String column = columns.of(Role.VALUATION);
        return row.raw(column).isEmpty() ? valuation : row.constant(column, Valuation.class);
    }

    private static Set<String> options() {
        Set<String> all = new HashSet<>(Role.options());
        all.addAll(FlowReader.OPTIONS);
        all.addAll(ProductReader.OPTIONS);
        all.addAll(UnitReader.OPTIONS);
        all.addAll(StatusReader.OPTIONS);
        all.addAll(MeasureReader.OPTIONS);
        all.add(FlowOptions.SCHEME);
        all.add(VALUATION);
        return Set.copyOf(all);
    }
}
