package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.entente.trade.load.sdmx.Labels;

/** SDMX-CSV 1.0 and 2.0 with trade flows in US dollars, that of our own exports among them. */
@ApplicationScoped
class SdmxCsvFormat implements ImportFormat {
    private final ImfImtsFormat imts;

    SdmxCsvFormat(ImfImtsFormat imts) {
        this.imts = imts;
    }

    @Override
    public String id() {
        return "sdmx-csv";
    }

    @Override
    public String description() {
        return "SDMX-CSV 1.0 or 2.0 with trade flows in US dollars; the options say which dimension is what";
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(LineMapper.OPTIONS);
        options.addAll(FlowOptions.DATASET_OPTIONS);
        return options;
    }

    @Override
    public boolean recognises(FileHead head) {
        String[] columns = head.firstLine().split("[,;\t]", -1);
        // With STRUCTURE[;] the separator of sub-fields takes part in the split.
        String first = columns[0].replace("\"", "").trim().toUpperCase(Locale.ROOT);
        return columns.length > 4
                && (first.equals("STRUCTURE") || first.startsWith("STRUCTURE[") || first.equals("DATAFLOW"))
                && !imts.recognises(head);
    }

    @Override
    public Source source(ImportOptions options) {
        LineMapper.check(options, FlowOptions.plan(options, false));
        return FlowOptions.source(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        DatasetPlan plan = FlowOptions.plan(context.options(), false);
        SdmxLines lines = new SdmxLines(context, plan);
        return new FlowLoader(context, plan)
                .load(
                        handler -> CsvTable.read(context, Labels::column, List.of(), handler),
                        row -> lines.read(row.reading(Labels::code)));
    }
}
