package org.entente.investment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.Detection;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.jspecify.annotations.Nullable;

/**
 * Any table of investment: the options say which column is what, what holds for every row, and what one unit of the
 * values is worth. Other columns are ignored.
 */
@ApplicationScoped
class InvestmentColumnsFormat implements ImportFormat {
    private static final String MULTIPLIER = "multiplier";
    private static final String SCHEME = "scheme";
    private static final String DECIMAL = "decimal";
    /** Options that say how the file writes a measure or direction, and what that is. */
    private static final Map<String, String> CODES = Map.of(
            "flowCode", InvestmentMeasure.FLOW.name(),
            "positionCode", InvestmentMeasure.POSITION.name(),
            "incomeCode", InvestmentMeasure.INCOME.name(),
            "inwardCode", InvestmentDirection.INWARD.name(),
            "outwardCode", InvestmentDirection.OUTWARD.name());

    private static final Set<Role> NEEDED_COLUMNS = Set.of(Role.REPORTER, Role.COUNTERPART, Role.PERIOD, Role.VALUE);
    private static final Set<Role> NEEDED = Set.of(Role.MEASURE, Role.DIRECTION, Role.CURRENCY);

    @Override
    public String id() {
        return "investment-columns";
    }

    @Override
    public String description() {
        return "any table of direct investment; the options say which column is what";
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(DatasetOptions.NAMES);
        options.addAll(Role.options());
        options.addAll(CODES.keySet());
        options.addAll(Set.of(DatasetOptions.EXTENT, MULTIPLIER, SCHEME, DECIMAL));
        return options;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.firstLine().split("[,;\t]", -1).length >= NEEDED_COLUMNS.size();
    }

    @Override
    public Detection detection() {
        return Detection.NEVER;
    }

    @Override
    public Source source(ImportOptions options) {
        DatasetOptions.extent(options);
        layout(options);
        return DatasetOptions.source(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ImportOptions options = context.options();
        ObservationReader.Layout layout = layout(options);
        ObservationReader reader = new ObservationReader(layout);
        try (ObservationLoad load =
                new ObservationLoad(context, source(options).code(), DatasetOptions.extent(options))) {
            CsvTable.read(context, List.copyOf(layout.columns().values()), row -> load.add(reader.read(row)));
            return load.finish();
        }
    }

    private static ObservationReader.Layout layout(ImportOptions options) {
        Map<Role, String> columns = new EnumMap<>(Role.class);
        Map<Role, String> constants = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            if (NEEDED_COLUMNS.contains(role)) {
                options.require(role.columnOption());
            }
            options.find(role.columnOption()).ifPresent(column -> columns.put(role, column));
            if (role.ofFile()) {
                options.find(role.option()).ifPresent(text -> constants.put(role, checked(role, text)));
            }
            if (NEEDED.contains(role) && !columns.containsKey(role) && !constants.containsKey(role)) {
                throw new BadUserInputException("this format needs the option '%s' or the option '%s'"
                        .formatted(role.columnOption(), role.option()));
            }
        }
        Set<String> different = new HashSet<>();
        columns.values().forEach(column -> different.add(column.toLowerCase(Locale.ROOT)));
        if (different.size() < columns.size()) {
            throw new BadUserInputException("the columns %s are not %d different ones"
                    .formatted(String.join(", ", columns.values()), columns.size()));
        }
        return new ObservationReader.Layout(
                columns,
                constants,
                codes(options),
                scheme(options),
                multiplier(options, columns.containsKey(Role.UNIT_MULTIPLIER)),
                decimalComma(options));
    }

    private static String checked(Role role, String text) {
        switch (role) {
            case MEASURE -> ObservationReader.parse(role.option(), text, InvestmentMeasure.class);
            case DIRECTION -> ObservationReader.parse(role.option(), text, InvestmentDirection.class);
            case PRINCIPLE -> ObservationReader.parse(role.option(), text, InvestmentPrinciple.class);
            case COUNTERPART_LEVEL -> ObservationReader.parse(role.option(), text, CounterpartLevel.class);
            case SPECIAL_PURPOSE -> ObservationReader.parse(role.option(), text, SpecialPurposeEntities.class);
            case INSTRUMENT -> ObservationReader.parse(role.option(), text, InvestmentInstrument.class);
            case CURRENCY -> {
                if (!text.matches("[A-Z]{3}")) {
                    throw new BadUserInputException(
                            "'%s' is not a value of currency; write an ISO 4217 code such as USD".formatted(text));
                }
            }
            default -> {}
        }
        return text;
    }

    private static Map<String, String> codes(ImportOptions options) {
        Map<String, String> codes = new HashMap<>();
        CODES.forEach((option, meaning) ->
                options.find(option).ifPresent(code -> codes.put(code.toUpperCase(Locale.ROOT), meaning)));
        return codes;
    }

    private static @Nullable AliasScheme scheme(ImportOptions options) {
        String scheme = options.find(SCHEME).orElse("iso");
        return scheme.equalsIgnoreCase("iso") ? null : ObservationReader.parse(SCHEME, scheme, AliasScheme.class);
    }

    private static int multiplier(ImportOptions options, boolean hasColumn) {
        if (hasColumn) {
            if (options.find(MULTIPLIER).isPresent()) {
                throw new BadUserInputException(
                        "the values would be multiplied twice: by multiplier and by unitMultiplierColumn; leave one away");
            }
            return 1;
        }
        String text = options.require(MULTIPLIER);
        if (!text.matches("[1-9]\\d{0,8}")) {
            throw new BadUserInputException(
                    "'%s' is not a value of multiplier; write how many units of the currency one unit of the values is, such as 1 or 1000000"
                            .formatted(text));
        }
        return Integer.parseInt(text);
    }

    private static boolean decimalComma(ImportOptions options) {
        String decimal = options.find(DECIMAL).orElse("point").toLowerCase(Locale.ROOT);
        return switch (decimal) {
            case "point" -> false;
            case "comma" -> true;
            default ->
                throw new BadUserInputException(
                        "'%s' is not a value of decimal; write point or comma".formatted(decimal));
        };
    }
}
