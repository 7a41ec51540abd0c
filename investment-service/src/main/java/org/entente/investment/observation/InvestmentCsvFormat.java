package org.entente.investment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * Our own CSV of flows, positions and income, one number a row, by ISO codes. Options name the dataset that it belongs
 * to, and whether it is the whole of it or an excerpt.
 */
@ApplicationScoped
class InvestmentCsvFormat implements ImportFormat {
    private static final List<String> REQUIRED =
            List.of("reporter", "counterpart", "period", "measure", "direction", "value", "currency");

    @Override
    public String id() {
        return "investment-csv";
    }

    @Override
    public String description() {
        return "direct investment flows, positions and income by reporter, counterpart and period, one number a row";
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(DatasetOptions.NAMES);
        options.add(DatasetOptions.EXTENT);
        return options;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(REQUIRED);
    }

    @Override
    public Source source(ImportOptions options) {
        DatasetOptions.extent(options);
        return DatasetOptions.source(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ImportOptions options = context.options();
        ObservationReader reader = new ObservationReader(ObservationReader.own());
        try (ObservationLoad load =
                new ObservationLoad(context, source(options).code(), DatasetOptions.extent(options))) {
            CsvTable.read(context, REQUIRED, row -> load.add(reader.read(row)));
            return load.finish();
        }
    }
}
