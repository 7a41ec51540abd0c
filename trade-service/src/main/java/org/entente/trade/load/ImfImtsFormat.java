package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.load.LineMapper.Habits;
import org.entente.trade.load.StatusReader.EmptyValues;

/**
 * The IMF's International Trade in Goods by partner country (IMTS, formerly the Direction of Trade Statistics) in
 * SDMX-CSV: totals per reporter, partner and period in units of US dollars. {@code SCALE} and {@code PRECISION} say how
 * the IMF displays a value and change none.
 */
@ApplicationScoped
class ImfImtsFormat implements ImportFormat {
    private static final String IMPORTS = "imports";
    private static final String REPORTER = "COUNTRY";
    private static final String PARTNER = "COUNTERPART_COUNTRY";
    private static final String INDICATOR = "INDICATOR";
    private static final String PERIOD = "TIME_PERIOD";
    private static final String EXPORTS_FOB = "XG_FOB_USD";
    private static final String IMPORTS_CIF = "MG_CIF_USD";
    private static final String IMPORTS_FOB = "MG_FOB_USD";
    private static final String BALANCE = "TBG_USD";
    private static final String WORLD = "G001";

    /** The IMF's codes of groups of countries: G163 is the euro area, GX123 and TX799 are analytical groups. */
    private static final Pattern GROUP = Pattern.compile("(?:G|GX|TX)\\d{3,4}");

    private static final List<String> COLUMNS = List.of(REPORTER, INDICATOR, PARTNER, "FREQUENCY", PERIOD, "OBS_VALUE");

    private static final Columns ROLES = Columns.of(Map.of(
            Role.REPORTER, REPORTER,
            Role.PARTNER, PARTNER,
            Role.FLOW, INDICATOR,
            Role.FREQUENCY, "FREQUENCY",
            Role.PERIOD, PERIOD,
            Role.VALUE, "OBS_VALUE",
            Role.STATUS, "STATUS"));

    @Override
    public String id() {
        return "imf-imts";
    }

    @Override
    public String description() {
        return "IMF International Trade in Goods (IMTS) in SDMX-CSV: totals per reporter, partner and period";
    }

    @Override
    public Set<String> options() {
        return Set.of(IMPORTS);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(COLUMNS) && head.text().contains("IMF.STA:IMTS");
    }

    @Override
    public Source source(ImportOptions options) {
        Valuation imports = imports(options);
        return new Source(
                dataset(imports),
                "International Monetary Fund",
                "International Trade in Goods (by partner country)" + (imports == Valuation.FOB ? ", imports FOB" : ""),
                "IMF terms and conditions",
                "https://data.imf.org/en/datasets/IMF.STA:IMTS");
    }

    private static String dataset(Valuation imports) {
        return imports == Valuation.FOB ? "imf-imts-fob" : "imf-imts";
    }

    /** A report has one valuation: imports by the other one are another dataset's. */
    private static Valuation imports(ImportOptions options) {
        Valuation imports = FlowOptions.constant(options, IMPORTS, Valuation.CIF);
        if (imports != Valuation.CIF && imports != Valuation.FOB) {
            throw new BadUserInputException("'%s' is not a value of imports; write CIF or FOB".formatted(imports));
        }
        return imports;
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        Valuation imports = imports(context.options());
        DatasetPlan plan = new DatasetPlan(dataset(imports), Basis.REPORTED, true);
        Map<String, Optional<Flow>> flows =
                Map.of(EXPORTS_FOB, Optional.of(Flow.EXPORT), indicator(imports), Optional.of(Flow.IMPORT));
        LineMapper mapper = new LineMapper(
                context.options(),
                ROLES,
                plan,
                context.report(),
                new Habits(new CountryCodes(AliasScheme.IMF), flows, EmptyValues.SKIP));
        return new FlowLoader(context, plan).load(COLUMNS, row -> line(row, mapper, imports));
    }

    private static String indicator(Valuation imports) {
        return imports == Valuation.FOB ? IMPORTS_FOB : IMPORTS_CIF;
    }

    private static Line line(CsvRow row, LineMapper mapper, Valuation imports) {
        leaveOutAttributes(row);
        leaveOutIndicator(row, imports);
        leaveOutGroup(row, REPORTER, "reporter");
        leaveOutGroup(row, PARTNER, "partner");
        Line line = mapper.read(row);
        return line.valued(line.report().flow() == Flow.EXPORT ? Valuation.FOB : imports);
    }

    /** The IMF writes attributes of the dataset, or of a series, as rows of their own without a period or a value. */
    private static void leaveOutAttributes(CsvRow row) {
        if (row.raw(PERIOD).isEmpty() && CsvRow.isMissing(row.raw("OBS_VALUE"))) {
            throw row.leaveOut(PERIOD, "the row describes a series and has no figure");
        }
    }

    private static void leaveOutIndicator(CsvRow row, Valuation imports) {
        String indicator = row.raw(INDICATOR);
        if (indicator.equals(BALANCE)) {
            throw row.leaveOut(INDICATOR, "is a balance, which is derived from exports and imports");
        }
        if (indicator.equals(indicator(imports == Valuation.CIF ? Valuation.FOB : Valuation.CIF))) {
            throw row.leaveOut(
                    INDICATOR,
                    imports == Valuation.CIF
                            ? "are imports valued FOB; to keep them, import the file with imports=FOB as well, as dataset imf-imts-fob"
                            : "are imports valued CIF, which dataset imf-imts keeps");
        }
        if (!indicator.equals(EXPORTS_FOB) && !indicator.equals(indicator(imports))) {
            throw row.reject(
                    INDICATOR,
                    "is not an indicator of trade in US dollars: %s, %s, %s or %s"
                            .formatted(EXPORTS_FOB, IMPORTS_CIF, IMPORTS_FOB, BALANCE));
        }
    }

    private static void leaveOutGroup(CsvRow row, String column, String what) {
        String code = row.raw(column);
        if (column.equals(PARTNER) && code.equals(WORLD)) {
            return;
        }
        if (GROUP.matcher(code).matches()) {
            throw row.leaveOut(column, "is a group of countries, not a %s".formatted(what));
        }
    }
}
