package org.entente.trade.load;

import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportReport;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.Procedure;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.entente.trade.product.ProductCode;

/** Reads the lines of one file of UN Comtrade, whatever its layout. */
final class ComtradeLines {
    private static final String TOTAL = "TOTAL";
    /** How some editions write 999999, goods that are not specified. */
    private static final String NOT_SPECIFIED = "9999AA";

    private static final int NOT_SPECIFIED_NUMBER = 999_999;
    private static final Pattern CUSTOMS = Pattern.compile("[A-Z0-9]{1,6}");

    /** By Comtrade's letters, and by the number that the older files have for the first four. */
    private static final Map<String, Flow> FLOWS = Stream.concat(
                    Stream.of(Flow.values()).map(flow -> Map.entry(flow.comtradeCode(), flow)),
                    Stream.of(
                            Map.entry("1", Flow.IMPORT),
                            Map.entry("2", Flow.EXPORT),
                            Map.entry("3", Flow.RE_EXPORT),
                            Map.entry("4", Flow.RE_IMPORT)))
            .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

    private final ComtradeScope scope;
    private final ComtradeMeasures measures;
    private final CountryCodes countries;
    private final Remembered<Period> periods = new Remembered<>();
    private final Remembered<Classification> classifications = new Remembered<>();

    /** Lines whose countries are those of the shipped reference. */
    ComtradeLines(ComtradeScope scope, FinerValues finer, ImportReport report) {
        this(scope, finer, report, new CountryCodes(AliasScheme.COMTRADE));
    }

    /** Lines of a file that is imported: codes that only the imported lists of areas know are understood too. */
    ComtradeLines(ComtradeScope scope, ImportContext context) throws SQLException {
        this(
                scope,
                FinerValues.of(context.options()),
                context.report(),
                new CountryCodes(AliasScheme.COMTRADE, context));
    }

    private ComtradeLines(ComtradeScope scope, FinerValues finer, ImportReport report, CountryCodes countries) {
        this.scope = scope;
        this.countries = countries;
        this.measures = new ComtradeMeasures(finer, report);
    }

    /** The row as a line; an unusable cell refuses the row. */
    Line read(CsvRow row) {
        requireGoods(row);
        Period period = period(row);
        Flow flow = flow(row);
        Classification classification =
                classifications.get(row.text(ComtradeNames.CLASSIFICATION), text -> scope.require(row, text));
        boolean converted = scope.isConverted(row, classification, Flag.of(row, ComtradeNames.IS_ORIGINAL) != Flag.NO);
        int reporter = countries.read(row, ComtradeNames.REPORTER, period);
        if (reporter == 0) {
            throw row.reject(ComtradeNames.REPORTER, "is the world; figures are reported by a country");
        }
        int product = product(row, classification.family());
        boolean total = product == ProductCode.TOTAL;
        Long value = measures.value(row);
        return new Line(
                new ReportHeader.Key(reporter, flow, period),
                countries.read(row, ComtradeNames.PARTNER, period),
                procedure(row, period),
                measures.valuation(row, flow, value),
                total ? null : classification,
                product,
                measures.measures(row, value),
                measures.status(row, value, converted && !total));
    }

    private static void requireGoods(CsvRow row) {
        String type = row.raw(ComtradeNames.TYPE);
        if (!type.isEmpty() && !type.equals("C")) {
            throw row.reject(
                    ComtradeNames.TYPE,
                    type.equals("S") ? "is services; of Comtrade's figures only those of goods are kept" : "is not C");
        }
    }

    private Period period(CsvRow row) {
        Period period = periods.get(row.raw(ComtradeNames.PERIOD), text -> parse(row, text));
        String frequency = row.raw(ComtradeNames.FREQUENCY);
        boolean fits = frequency.isEmpty() || frequency.equals(period.ordinal() == 0 ? "A" : "M");
        if (!fits) {
            throw row.reject(
                    ComtradeNames.FREQUENCY,
                    "is not the frequency of the period %s: A with a year, M with a month".formatted(period));
        }
        return period;
    }

    private static Period parse(CsvRow row, String text) {
        try {
            int number = Integer.parseInt(text);
            if (text.length() == 4) {
                return Period.ofYear(number);
            }
            if (text.length() == 6) {
                return Period.ofMonth(number / 100, number % 100);
            }
        } catch (IllegalArgumentException e) {
            // refused below like any other text
        }
        throw row.reject(ComtradeNames.PERIOD, "is neither a year such as 2010 nor a month such as 201007");
    }

    private static Flow flow(CsvRow row) {
        Flow flow = FLOWS.get(row.raw(ComtradeNames.FLOW));
        if (flow == null) {
            throw row.reject(
                    ComtradeNames.FLOW,
                    "is not a flow of UN Comtrade: M, X, DX, FM, MIP, MOP, RM, RX, XIP, XOP, or 1 to 4 in older files");
        }
        return flow;
    }

    /** HS codes have an even number of digits, so a missing first zero shows; of the SITC the level tells. */
    private static int product(CsvRow row, Family family) {
        String text = row.text(ComtradeNames.PRODUCT);
        if (text.equals(TOTAL)) {
            return ProductCode.TOTAL;
        }
        if (family == Family.HS && text.equals(NOT_SPECIFIED)) {
            return NOT_SPECIFIED_NUMBER;
        }
        int number = ProductCode.findNumber(family, withZeros(row, family, text));
        if (number == ProductCode.TOTAL) {
            throw row.reject(
                    ComtradeNames.PRODUCT, "is neither TOTAL nor a code of the %s".formatted(family.describe()));
        }
        return number;
    }

    private static String withZeros(CsvRow row, Family family, String text) {
        if (family == Family.HS) {
            return text.length() % 2 == 0 ? text : "0" + text;
        }
        String level = row.raw(ComtradeNames.LEVEL);
        int digits = level.length() == 1 && Character.isDigit(level.charAt(0)) ? level.charAt(0) - '0' : 0;
        return text.length() < digits ? "0".repeat(digits - text.length()) + text : text;
    }

    /** What the file does not say is all of it. */
    private Procedure procedure(CsvRow row, Period period) {
        String customs = row.raw(ComtradeNames.CUSTOMS);
        String mode = row.raw(ComtradeNames.MODE);
        String second = row.raw(ComtradeNames.SECOND_PARTNER);
        boolean allCustoms = customs.isEmpty() || customs.equals(Procedure.ALL.customs());
        boolean allModes = mode.isEmpty() || mode.equals("0");
        boolean allSeconds = second.isEmpty() || second.equals("0");
        if (allCustoms && allModes && allSeconds) {
            return Procedure.ALL;
        }
        if (!allCustoms && !CUSTOMS.matcher(customs).matches()) {
            throw row.reject(ComtradeNames.CUSTOMS, "is not a code of a customs procedure such as C00 or C04");
        }
        return new Procedure(
                allCustoms ? Procedure.ALL.customs() : customs,
                allModes ? 0 : row.integer(ComtradeNames.MODE),
                allSeconds ? 0 : countries.read(row, ComtradeNames.SECOND_PARTNER, period));
    }
}
