package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.Detection;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.entente.trade.load.LineMapper.Habits;
import org.entente.trade.load.StatusReader.EmptyValues;

/**
 * Any CSV of trade flows, totals or products: the options say which column is what and what one unit of the values is
 * worth. Other columns are ignored.
 */
@ApplicationScoped
class ColumnsFormat implements ImportFormat {
    /** Reporter, partner, period and value. */
    private static final int FEWEST_COLUMNS = 4;

    @Override
    public String id() {
        return "columns";
    }

    @Override
    public String description() {
        return "any CSV of trade flows, totals or products; the options say which column is what";
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(LineMapper.OPTIONS);
        options.addAll(FlowOptions.DATASET_OPTIONS);
        return options;
    }

    /** What is assumed of a report's partners when the option is not given. */
    boolean hasAllPartners() {
        return false;
    }

    @Override
    public boolean recognises(FileHead head) {
        String line = head.firstLine();
        return line.split("[,;\t]", -1).length >= FEWEST_COLUMNS && !line.startsWith("{") && !line.startsWith("[");
    }

    @Override
    public Detection detection() {
        return Detection.NEVER;
    }

    @Override
    public Source source(ImportOptions options) {
        DatasetPlan plan = plan(options);
        Columns columns = Columns.named(options);
        options.require(UnitReader.MULTIPLIER);
        if (columns.has(Role.UNIT_MULTIPLIER)) {
            throw new BadUserInputException(
                    "the values would be multiplied twice: by multiplier and by unitMultiplierColumn; leave the latter away");
        }
        LineMapper.check(options, plan);
        new FlowReader(options, columns, plan.basis(), Map.of());
        return FlowOptions.source(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ImportOptions options = context.options();
        Columns columns = Columns.named(options);
        DatasetPlan plan = plan(options);
        CountryCodes codes = new CountryCodes(FlowOptions.scheme(options).orElse(null), context);
        Habits habits = new Habits(codes, Map.of(), EmptyValues.REJECT);
        return new FlowLoader(context, plan)
                .load(columns.names(), new LineMapper(options, columns, plan, context.report(), habits));
    }

    private DatasetPlan plan(ImportOptions options) {
        return FlowOptions.plan(options, hasAllPartners());
    }
}
