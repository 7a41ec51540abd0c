package org.entente.investment.observation;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.period.Period;

/**
 * What the dimensions of one row of the OECD's FDI statistics mean.
 *
 * @param countries those of the file that the row is of
 */
record OecdCodes(CsvRow row, Countries countries) {
    private static final String MEASURE = "MEASURE";
    private static final String PRINCIPLE = "MEASURE_PRINCIPLE";
    private static final String ENTRY = "ACCOUNTING_ENTRY";
    private static final String UNIT = "UNIT_MEASURE";
    private static final String MULTIPLIER = "UNIT_MULT";
    private static final int MOST_ZEROS = 9;

    private record Meaning(InvestmentMeasure measure, InvestmentInstrument instrument) {}

    private static final Map<String, Meaning> MEASURES = Map.ofEntries(
            Map.entry("T_FA_F", new Meaning(InvestmentMeasure.FLOW, InvestmentInstrument.ALL)),
            Map.entry("T_FA_F5A", new Meaning(InvestmentMeasure.FLOW, InvestmentInstrument.EQUITY)),
            Map.entry("T_FA_F5B", new Meaning(InvestmentMeasure.FLOW, InvestmentInstrument.REINVESTED)),
            Map.entry("T_FA_FL", new Meaning(InvestmentMeasure.FLOW, InvestmentInstrument.DEBT)),
            Map.entry("LE_FA_F", new Meaning(InvestmentMeasure.POSITION, InvestmentInstrument.ALL)),
            Map.entry("LE_FA_F5", new Meaning(InvestmentMeasure.POSITION, InvestmentInstrument.EQUITY)),
            Map.entry("LE_FA_FL", new Meaning(InvestmentMeasure.POSITION, InvestmentInstrument.DEBT)),
            Map.entry("T_D4P_F", new Meaning(InvestmentMeasure.INCOME, InvestmentInstrument.ALL)),
            Map.entry("T_D42S_F5", new Meaning(InvestmentMeasure.INCOME, InvestmentInstrument.EQUITY)),
            Map.entry("T_D43S_F5", new Meaning(InvestmentMeasure.INCOME, InvestmentInstrument.REINVESTED)),
            Map.entry("T_D41_FL", new Meaning(InvestmentMeasure.INCOME, InvestmentInstrument.DEBT)),
            Map.entry("T_D4Q_FL", new Meaning(InvestmentMeasure.INCOME, InvestmentInstrument.DEBT)));
    /** Parts of what is here already: income on all equity, mergers and acquisitions among equity flows. */
    private static final Pattern PART_OF_MEASURE = Pattern.compile("T_FA_F5A.+|T_FA_F5|T_D4S_F5");

    private static final Map<String, SpecialPurposeEntities> ENTITIES = Map.of(
            "ALL", SpecialPurposeEntities.INCLUDED,
            "ROU", SpecialPurposeEntities.EXCLUDED,
            "RSP", SpecialPurposeEntities.ONLY);
    private static final Map<String, CounterpartLevel> LEVELS =
            Map.of("IMC", CounterpartLevel.IMMEDIATE, "ULT", CounterpartLevel.ULTIMATE);
    private static final Set<String> NOT_CONFIDENTIAL = Set.of("", "F");
    private static final String WORLD = "W";
    /** Groups of countries have digits, underscores, or another length than a country's three letters. */
    private static final Pattern COUNTRY = Pattern.compile("[A-Z]{3}");

    /** Leaves out rows that are no net figure of the whole economy, or no amount of money. */
    void leaveOutParts() {
        String entry = row.text(ENTRY);
        switch (row.text(PRINCIPLE)) {
            case "DI", "DO" ->
                leaveOutUnless(
                        entry.equals("NET_FDI") || entry.equals("NET"), ENTRY, "is a gross part of the net figure");
            case "A" ->
                leaveOutUnless(
                        entry.equals("A") || entry.equals("L"),
                        ENTRY,
                        "is the net of assets and liabilities, which is no direction of investment");
            case "_Z" -> throw row.leaveOut(PRINCIPLE, "is by no principle of presentation");
            default -> throw row.reject(PRINCIPLE, "is not DI (inward), DO (outward) or A (assets and liabilities)");
        }
        leaveOutUnless(
                row.text("FDI_COMP").equals("D"), "FDI_COMP", "is a component; D is direct investment as a whole");
        leaveOutUnless(row.text("SECTOR").equals("S1"), "SECTOR", "is a part of the economy; S1 is the whole");
        leaveOutUnless(!row.text(UNIT).startsWith("PT_"), UNIT, "is a percentage, not an amount of money");
        leaveOutUnless(
                !PART_OF_MEASURE.matcher(row.text(MEASURE)).matches(),
                MEASURE,
                "adds up or divides measures that are here");
    }

    private void leaveOutUnless(boolean kept, String column, String rule) {
        if (!kept) {
            throw row.leaveOut(column, rule);
        }
    }

    InvestmentMeasure measure() {
        return meaning().measure();
    }

    private Meaning meaning() {
        Meaning meaning = MEASURES.get(row.text(MEASURE));
        if (meaning == null) {
            throw row.reject(
                    MEASURE, "is not a measure of flows (T_FA_...), positions (LE_FA_...) or income (T_D4...)");
        }
        return meaning;
    }

    /** By assets and liabilities, what residents own abroad is outward and what they owe is inward. */
    InvestmentDirection direction() {
        return switch (row.text(PRINCIPLE)) {
            case "DI" -> InvestmentDirection.INWARD;
            case "DO" -> InvestmentDirection.OUTWARD;
            default -> row.text(ENTRY).equals("A") ? InvestmentDirection.OUTWARD : InvestmentDirection.INWARD;
        };
    }

    Dimensions dimensions() {
        String activity = row.text("ACTIVITY");
        return new Dimensions(
                row.text(PRINCIPLE).equals("A") ? InvestmentPrinciple.ASSET_LIABILITY : InvestmentPrinciple.DIRECTIONAL,
                known(LEVELS, "LEVEL_COUNTERPART", "is neither IMC (immediate) nor ULT (ultimate)"),
                known(ENTITIES, "TYPE_ENTITY", "is not ALL, ROU (without special-purpose entities) or RSP (only them)"),
                meaning().instrument(),
                activity.equals("_T") ? Dimensions.ALL_ACTIVITIES : activity,
                currency());
    }

    private <T> T known(Map<String, T> meanings, String column, String refusal) {
        T meaning = meanings.get(row.text(column));
        if (meaning == null) {
            throw row.reject(column, refusal);
        }
        return meaning;
    }

    private String currency() {
        String unit = row.text(UNIT);
        if (unit.equals("USD_EXC")) {
            return "USD";
        }
        String currency = unit.equals("XDC") ? row.text("CURRENCY") : unit;
        if (!currency.matches("[A-Z]{3}")) {
            throw row.reject(UNIT, "is not USD_EXC (US dollars), XDC (national currency) or an ISO 4217 code");
        }
        return currency;
    }

    ObservationStatus status(boolean hasValue) {
        boolean withheld = !hasValue && !NOT_CONFIDENTIAL.contains(row.raw("CONF_STATUS"));
        return withheld ? ObservationStatus.CONFIDENTIAL : StatusCode.read(row, "OBS_STATUS", hasValue);
    }

    int multiplier(boolean hasValue) {
        String power = row.raw(MULTIPLIER);
        if (power.isEmpty() && !hasValue) {
            return 1;
        }
        if (!power.matches("\\d") || Integer.parseInt(power) > MOST_ZEROS) {
            throw row.reject(MULTIPLIER, "is not a power of ten such as 0 (units) or 6 (millions)");
        }
        int multiplier = 1;
        for (int zeros = Integer.parseInt(power); zeros > 0; zeros--) {
            multiplier *= 10;
        }
        return multiplier;
    }

    Country country(String column, Period period) {
        String code = row.text(column);
        if (code.equals(WORLD) && column.equals("COUNTERPART_AREA")) {
            return CountryReference.standard().byNumeric(0).orElseThrow();
        }
        if (!COUNTRY.matcher(code).matches()) {
            throw row.leaveOut(column, "is a group of countries, or what is not allocated to one");
        }
        return countries
                .find(code, period)
                .orElseThrow(() -> row.reject(column, "is not a code that the OECD has for a country"));
    }
}
