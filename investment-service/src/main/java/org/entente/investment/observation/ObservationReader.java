package org.entente.investment.observation;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** Makes observations of rows of which it is known what each column says, and what is said of all of them. */
final class ObservationReader {
    /**
     * What a file's rows have in common.
     *
     * @param columns the column of each role that has one
     * @param constants what is said of every row, by role
     * @param codes what the file's own codes stand for, in upper case
     * @param scheme how countries are written; null for ISO 3166-1 codes
     * @param multiplier of every value; 1 when the rows say it themselves
     * @param decimalComma whether numbers are written with a comma
     */
    record Layout(
            Map<Role, String> columns,
            Map<Role, String> constants,
            Map<String, String> codes,
            @Nullable AliasScheme scheme,
            int multiplier,
            boolean decimalComma) {}

    private final Layout layout;
    private final Countries countries;

    ObservationReader(Layout layout) {
        this.layout = layout;
        this.countries = new Countries(layout.scheme());
    }

    /** The layout of our own format. */
    static Layout own() {
        Map<Role, String> columns = new EnumMap<>(Role.class);
        Arrays.stream(Role.values()).forEach(role -> columns.put(role, role.ownColumn()));
        return new Layout(columns, Map.of(), Map.of(), null, 1, false);
    }

    ObservationLoad.Row read(CsvRow row) {
        Period period = row.period(column(Role.PERIOD));
        BigDecimal number = number(row);
        return new ObservationLoad.Row(
                row.line(),
                country(row, Role.REPORTER, period),
                country(row, Role.COUNTERPART, period),
                period,
                constant(row, Role.MEASURE, InvestmentMeasure.class, null),
                constant(row, Role.DIRECTION, InvestmentDirection.class, null),
                dimensions(row),
                number,
                status(row, number != null),
                multiplier(row));
    }

    private @Nullable BigDecimal number(CsvRow row) {
        String column = column(Role.VALUE);
        if (!layout.decimalComma()) {
            return row.findDecimal(column);
        }
        if (row.raw(column).indexOf('.') >= 0) {
            throw row.reject(column, "has a point, but the file is said to write a comma before decimals");
        }
        return row.with(column, row.raw(column).replace(',', '.')).findDecimal(column);
    }

    private Dimensions dimensions(CsvRow row) {
        String currency = text(row, Role.CURRENCY)
                .orElseThrow(() -> row.reject(column(Role.CURRENCY), "is empty"))
                .toUpperCase(Locale.ROOT);
        if (!currency.matches("[A-Z]{3}")) {
            throw row.reject(column(Role.CURRENCY), "is not an ISO 4217 code such as USD");
        }
        return new Dimensions(
                constant(row, Role.PRINCIPLE, InvestmentPrinciple.class, InvestmentPrinciple.UNSPECIFIED),
                constant(row, Role.COUNTERPART_LEVEL, CounterpartLevel.class, CounterpartLevel.UNSPECIFIED),
                constant(row, Role.SPECIAL_PURPOSE, SpecialPurposeEntities.class, SpecialPurposeEntities.UNSPECIFIED),
                constant(row, Role.INSTRUMENT, InvestmentInstrument.class, InvestmentInstrument.ALL),
                text(row, Role.ACTIVITY).orElse(Dimensions.ALL_ACTIVITIES),
                currency);
    }

    private ObservationStatus status(CsvRow row, boolean hasValue) {
        ObservationStatus status = constant(
                row,
                Role.STATUS,
                ObservationStatus.class,
                hasValue ? ObservationStatus.REPORTED : ObservationStatus.NOT_AVAILABLE);
        if (status.hasValue() != hasValue) {
            throw row.reject(
                    column(Role.STATUS),
                    hasValue ? "says that there is no value, but there is one" : "needs a value; there is none");
        }
        return status;
    }

    private int multiplier(CsvRow row) {
        String column = layout.columns().get(Role.UNIT_MULTIPLIER);
        if (column == null || row.find(column).isEmpty()) {
            return layout.multiplier();
        }
        int multiplier = row.integer(column);
        if (multiplier <= 0) {
            throw row.reject(column, "is not a positive whole number such as 1000000");
        }
        return multiplier;
    }

    private Country country(CsvRow row, Role role, Period period) {
        String column = column(role);
        AliasScheme scheme = layout.scheme();
        return countries
                .find(row.text(column), period)
                .orElseThrow(() -> row.reject(
                        column,
                        scheme == null
                                ? "is not an ISO 3166-1 alpha-3 code such as AZE"
                                : "is not a code or name that %s has for a country or area".formatted(scheme)));
    }

    private <E extends Enum<E>> E constant(CsvRow row, Role role, Class<E> type, @Nullable E otherwise) {
        String text = text(row, role).orElse("");
        if (text.isEmpty()) {
            if (otherwise == null) {
                throw row.reject(column(role), "is empty");
            }
            return otherwise;
        }
        String meant = layout.codes().getOrDefault(text.toUpperCase(Locale.ROOT), text);
        return find(meant, type)
                .orElseThrow(() -> row.reject(
                        column(role), "is not one of %s".formatted(Arrays.toString(type.getEnumConstants()))));
    }

    private static <E extends Enum<E>> Optional<E> find(String text, Class<E> type) {
        String wanted = text.toUpperCase(Locale.ROOT).replace('-', '_').replace(' ', '_');
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(wanted))
                .findFirst();
    }

    /** The constant that an option names. */
    static <E extends Enum<E>> E parse(String option, String text, Class<E> type) {
        return find(text, type)
                .orElseThrow(() -> new BadUserInputException("'%s' is not a value of %s; write one of %s"
                        .formatted(text, option, Arrays.toString(type.getEnumConstants()))));
    }

    private Optional<String> text(CsvRow row, Role role) {
        String column = layout.columns().get(role);
        return column == null
                ? Optional.ofNullable(layout.constants().get(role))
                : row.find(column)
                        .or(() -> Optional.ofNullable(layout.constants().get(role)));
    }

    /** The role's column; its own name where it has none, for what is said of a refused row. */
    private String column(Role role) {
        return layout.columns().getOrDefault(role, role.ownColumn());
    }
}
