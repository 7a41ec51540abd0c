package org.entente.trade.load;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;

/** Reads periods in the ways that publishers write them, and says of other texts what they look like. */
final class PeriodReader {
    private static final Pattern CODE = Pattern.compile(
            "([12]\\d{3})(?:-?A1?|-?Q([1-4])|-?M(0?[1-9]|1[0-2])|-?(0[1-9]|1[0-2]))?", Pattern.CASE_INSENSITIVE);
    private static final Pattern SHORT_YEAR =
            Pattern.compile("'?\\d{2}(?:[-/ ]?[QM]?\\d{1,2})?|[A-Za-z]{3,9}[-/ ]?\\d{2}");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{1,2}-\\d{1,2}.*|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}");
    private static final Pattern SERIAL = Pattern.compile("([2-7]\\d{4})(?:\\.0*)?");
    private static final Pattern DECIMAL_YEAR = Pattern.compile("([12]\\d{3})[.,]0+");
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);
    private static final String RIGHT = "write the period, such as 2021, 2021-Q3 or 2021-07";

    private final Columns columns;
    private final Map<String, Period> known = new HashMap<>();

    PeriodReader(Columns columns) {
        this.columns = columns;
    }

    /** The row's period; refuses the row when it is none, or not of the frequency that the row states. */
    Period read(CsvRow row) {
        String column = columns.of(Role.PERIOD);
        String text = row.raw(column);
        Period period = known.get(text);
        if (period == null) {
            period = parse(row, column, text);
            known.put(text, period);
        }
        requireFrequency(row, period);
        return period;
    }

    private static Period parse(CsvRow row, String column, String text) {
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            throw row.reject(column, explain(text));
        }
        int year = Integer.parseInt(code.group(1));
        if (code.group(2) != null) {
            return Period.ofQuarter(year, Integer.parseInt(code.group(2)));
        }
        String month = code.group(3) != null ? code.group(3) : code.group(4);
        return month == null ? Period.ofYear(year) : Period.ofMonth(year, Integer.parseInt(month));
    }

    private static String explain(String text) {
        Matcher serial = SERIAL.matcher(text);
        if (serial.matches()) {
            LocalDate day = SERIAL_ZERO.plusDays(Integer.parseInt(serial.group(1)));
            return "looks like a spreadsheet's serial number of the day %s; %s".formatted(day, RIGHT);
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return "looks like a year of two digits; %s".formatted(RIGHT);
        }
        if (DECIMAL_YEAR.matcher(text).matches()) {
            return "looks like a year that was kept as a decimal number; %s".formatted(RIGHT);
        }
        if (DAY.matcher(text).matches()) {
            return "looks like a day; %s".formatted(RIGHT);
        }
        return "is not a period; %s".formatted(RIGHT);
    }

    private void requireFrequency(CsvRow row, Period period) {
        String column = columns.of(Role.FREQUENCY);
        String text = row.raw(column);
        if (text.isEmpty()) {
            return;
        }
        Frequency frequency = switch (text.toUpperCase(Locale.ROOT)) {
            case "A", "ANNUAL" -> Frequency.ANNUAL;
            case "Q", "QUARTERLY" -> Frequency.QUARTERLY;
            case "M", "MONTHLY" -> Frequency.MONTHLY;
            default -> throw row.reject(column, "is not a frequency that trade is kept in: A, Q or M");
        };
        if (frequency != period.frequency()) {
            throw row.reject(column, "is not the frequency of the row's period %s".formatted(period.code()));
        }
    }
}
