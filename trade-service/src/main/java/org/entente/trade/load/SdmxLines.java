package org.entente.trade.load;

import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.FileRejectedException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportOptions;
import org.entente.trade.load.LineMapper.Habits;
import org.entente.trade.load.StatusReader.EmptyValues;
import org.jspecify.annotations.Nullable;

/** Reads observations of an SDMX message into lines: the options say which dimension is what, or their usual names do. */
final class SdmxLines implements FlowLoader.LineReader {
    /** Which data flow an observation is of; of SDMX-CSV 1.0 and 2.0. */
    private static final Set<String> STRUCTURE_COLUMNS = Set.of("DATAFLOW", "STRUCTURE_ID");

    /** Our own data flow, whose values are dollars by definition. */
    private static final String OWN = "ENTENTE:TRADE_FLOW";

    private static final String ACTION = "ACTION";

    private final ImportContext context;
    private final DatasetPlan plan;
    private final Habits habits;
    private @Nullable CsvRow first;
    private @Nullable LineMapper mapper;

    SdmxLines(ImportContext context, DatasetPlan plan) throws SQLException {
        this.context = context;
        this.plan = plan;
        CountryCodes codes =
                new CountryCodes(FlowOptions.scheme(context.options()).orElse(null), context);
        this.habits = new Habits(codes, Map.of(), EmptyValues.SKIP);
    }

    @Override
    public Line read(CsvRow row) {
        requireAddition(row);
        return mapper(row).read(row);
    }

    /** A message that changes or deletes single values needs what it changes; an edition stands for itself. */
    private static void requireAddition(CsvRow row) {
        switch (row.raw(ACTION).toUpperCase(Locale.ROOT)) {
            case "", "I", "INFORMATION", "A", "APPEND", "R", "REPLACE" -> {}
            case "M", "MERGE" ->
                throw row.reject(
                        ACTION,
                        "merges into what is there, but an edition replaces its reporters and periods as a whole; send all of them with the action R");
            case "D", "DELETE" ->
                throw row.reject(
                        ACTION,
                        "deletes, but an edition only adds; send what remains with the action R, or withdraw the release");
            default -> throw row.reject(ACTION, "is not an action: I, A or R");
        }
    }

    private LineMapper mapper(CsvRow row) {
        LineMapper known = mapper;
        if (known != null && first != null && row.sharesHeader(first)) {
            return known;
        }
        ImportOptions options = context.options();
        Columns columns = Columns.found(options, row);
        LineMapper made = new LineMapper(options, columns, plan, context.report(), habits);
        if (!made.hasCurrencyColumn() && !UnitReader.dollarsStated(options) && !isOwn(row)) {
            throw new FileRejectedException(
                    "the file does not say its currency: it has no column CURRENCY or UNIT_MEASURE; if its values are US dollars, say so by the option currency=USD");
        }
        first = row;
        mapper = made;
        return made;
    }

    private static boolean isOwn(CsvRow row) {
        return STRUCTURE_COLUMNS.stream().anyMatch(column -> row.raw(column).startsWith(OWN));
    }
}
