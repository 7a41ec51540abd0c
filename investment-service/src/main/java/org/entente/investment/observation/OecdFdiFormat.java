package org.entente.investment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * The OECD's FDI statistics by counterpart and industry (Benchmark Definition, fourth edition) in SDMX-CSV, with or
 * without labels. {@code UNIT_MULT} is a power of ten that each value is multiplied by, once, here.
 */
@ApplicationScoped
class OecdFdiFormat implements ImportFormat {
    private static final Source SOURCE = new Source(
            "oecd-fdi",
            "OECD",
            "Foreign direct investment statistics (BMD4)",
            "CC BY 4.0",
            "https://data-explorer.oecd.org/");
    private static final String PERIOD = "TIME_PERIOD";
    private static final String VALUE = "OBS_VALUE";
    private static final List<String> COLUMNS = List.of(
            "REF_AREA",
            "MEASURE",
            "UNIT_MEASURE",
            "MEASURE_PRINCIPLE",
            "ACCOUNTING_ENTRY",
            "TYPE_ENTITY",
            "FDI_COMP",
            "SECTOR",
            "COUNTERPART_AREA",
            "LEVEL_COUNTERPART",
            "ACTIVITY",
            "FREQ",
            PERIOD,
            VALUE,
            "UNIT_MULT");

    @Override
    public String id() {
        return "oecd-fdi";
    }

    @Override
    public String description() {
        return "OECD foreign direct investment statistics (DSD_FDI) in SDMX-CSV: flows, positions and income";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(List.of("REF_AREA", "MEASURE_PRINCIPLE", "LEVEL_COUNTERPART", "FDI_COMP"));
    }

    @Override
    public Source source(ImportOptions options) {
        return SOURCE;
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        Countries countries = new Countries(AliasScheme.OECD);
        try (ObservationLoad load = new ObservationLoad(context, SOURCE.code(), Extent.COMPLETE)) {
            CsvTable.read(
                    context,
                    OecdFdiFormat::identifier,
                    COLUMNS,
                    row -> load.add(observation(row.reading(OecdFdiFormat::identifier), countries)));
            return load.finish();
        }
    }

    /** An identifier without the label that may stand behind it: {@code AZE: Azerbaijan} is AZE. */
    private static String identifier(String written) {
        int label = written.indexOf(": ");
        return label < 0 ? written : written.substring(0, label).trim();
    }

    private static ObservationLoad.Row observation(CsvRow row, Countries countries) {
        OecdCodes codes = new OecdCodes(row, countries);
        codes.leaveOutParts();
        Period period = row.period(PERIOD);
        BigDecimal value = row.findDecimal(VALUE);
        return new ObservationLoad.Row(
                row.line(),
                codes.country("REF_AREA", period),
                codes.country("COUNTERPART_AREA", period),
                period,
                codes.measure(),
                codes.direction(),
                codes.dimensions(),
                value,
                codes.status(value != null),
                codes.multiplier(value != null));
    }
}
