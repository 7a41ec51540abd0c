package org.entente.investment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
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
 * The IMF's Direct Investment Positions by Counterpart Economy (DIP, formerly the Coordinated Direct Investment Survey)
 * in SDMX-CSV: positions by the directional principle and immediate counterpart, in units of US dollars. {@code SCALE}
 * says how the IMF displays a value and changes none. {@code DV_TYPE} tells the reporter's own number (O) from the one
 * derived from the counterpart's report (SCC); both are kept.
 */
@ApplicationScoped
class ImfDipFormat implements ImportFormat {
    private static final Source SOURCE = new Source(
            "imf-dip",
            "International Monetary Fund",
            "Direct Investment Positions by Counterpart Economy",
            "IMF terms and conditions",
            "https://data.imf.org/en/datasets/IMF.STA:DIP");
    private static final String REPORTER = "COUNTRY";
    private static final String KIND = "DV_TYPE";
    private static final String INDICATOR = "INDICATOR";
    private static final String COUNTERPART = "COUNTERPART_COUNTRY";
    private static final String PERIOD = "TIME_PERIOD";
    private static final String VALUE = "OBS_VALUE";
    private static final List<String> COLUMNS = List.of(REPORTER, KIND, INDICATOR, COUNTERPART, PERIOD, VALUE);
    /** Direction, what is netted, instrument, and whose: INWD_D_NETLA_FALL_ALL. */
    private static final Pattern CODE = Pattern.compile("(INWD|OTWD)_D_([A-Z]+)_([A-Z0-9]+)_([A-Z]+)");

    private static final Map<String, String> NET = Map.of("INWD", "NETLA", "OTWD", "NETAL");
    private static final Map<String, InvestmentInstrument> INSTRUMENTS = Map.of(
            "FALL", InvestmentInstrument.ALL, "F51", InvestmentInstrument.EQUITY, "FL", InvestmentInstrument.DEBT);
    private static final String WORLD = "G001";
    /** The IMF's codes of groups of countries: G163 is the euro area, GX123 and TX799 are analytical groups. */
    private static final Pattern GROUP = Pattern.compile("(?:G|GX|TX|U)\\d{2,4}");

    @Override
    public String id() {
        return "imf-dip";
    }

    @Override
    public String description() {
        return "IMF Direct Investment Positions (DIP, formerly CDIS) in SDMX-CSV, in US dollars by counterpart";
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(COLUMNS);
    }

    @Override
    public Source source(ImportOptions options) {
        return SOURCE;
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        Countries countries = new Countries(AliasScheme.IMF);
        try (ObservationLoad load = new ObservationLoad(context, SOURCE.code(), Extent.COMPLETE)) {
            CsvTable.read(context, COLUMNS, row -> load.add(observation(row, countries)));
            return load.finish();
        }
    }

    private static ObservationLoad.Row observation(CsvRow row, Countries countries) {
        if (row.raw(PERIOD).isEmpty() && CsvRow.isMissing(row.raw(VALUE))) {
            throw row.leaveOut(PERIOD, "the row describes a series and has no figure");
        }
        Matcher indicator = indicator(row);
        Period period = row.period(PERIOD);
        Country reporter = country(row, REPORTER, period, countries);
        Country counterpart = country(row, COUNTERPART, period, countries);
        BigDecimal value = row.findDecimal(VALUE);
        return new ObservationLoad.Row(
                row.line(),
                reporter,
                counterpart,
                period,
                InvestmentMeasure.POSITION,
                indicator.group(1).equals("INWD") ? InvestmentDirection.INWARD : InvestmentDirection.OUTWARD,
                new Dimensions(
                        InvestmentPrinciple.DIRECTIONAL,
                        CounterpartLevel.IMMEDIATE,
                        SpecialPurposeEntities.INCLUDED,
                        INSTRUMENTS.getOrDefault(indicator.group(3), InvestmentInstrument.ALL),
                        Dimensions.ALL_ACTIVITIES,
                        "USD"),
                value,
                status(row, value != null),
                1);
    }

    private static Matcher indicator(CsvRow row) {
        Matcher code = CODE.matcher(row.text(INDICATOR));
        if (!code.matches() || !INSTRUMENTS.containsKey(code.group(3))) {
            throw row.reject(
                    INDICATOR, "is not an indicator of direct investment positions such as INWD_D_NETLA_FALL_ALL");
        }
        if (!code.group(2).equals(NET.get(code.group(1)))) {
            throw row.leaveOut(INDICATOR, "is a gross part of a net position");
        }
        if (!code.group(4).equals("ALL")) {
            throw row.leaveOut(INDICATOR, "is of some resident entities only");
        }
        return code;
    }

    private static ObservationStatus status(CsvRow row, boolean hasValue) {
        String kind = row.text(KIND);
        return switch (kind) {
            case "O" -> StatusCode.read(row, "STATUS", hasValue);
            case "SCC" -> hasValue ? ObservationStatus.DERIVED_FROM_COUNTERPART : StatusCode.read(row, "STATUS", false);
            default -> throw row.reject(KIND, "is neither O (reported) nor SCC (derived from the counterpart)");
        };
    }

    private static Country country(CsvRow row, String column, Period period, Countries countries) {
        String code = row.text(column);
        boolean world = column.equals(COUNTERPART) && code.equals(WORLD);
        if (!world && GROUP.matcher(code).matches()) {
            throw row.leaveOut(column, "is a group of countries");
        }
        return countries
                .find(code, period)
                .orElseThrow(() -> row.reject(column, "is not a code that the IMF has for a country"));
    }
}
