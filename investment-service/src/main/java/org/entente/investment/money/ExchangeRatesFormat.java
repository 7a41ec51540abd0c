package org.entente.investment.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.investment.money.FactorTable.Key;
import org.entente.investment.observation.DatasetOptions;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/** Our own CSV of exchange rates: units of a currency for one US dollar, by period. */
@ApplicationScoped
class ExchangeRatesFormat implements ImportFormat {
    static final String RATE = "rate";

    private static final String VALUE = "units_per_usd";
    private static final List<String> COLUMNS = List.of("currency", "period", VALUE);

    @Override
    public String id() {
        return "exchange-rates";
    }

    @Override
    public String description() {
        return "exchange rates by currency and period in units for one US dollar; rate=average or rate=end";
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(DatasetOptions.NAMES);
        options.add(RATE);
        return options;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(COLUMNS);
    }

    @Override
    public Source source(ImportOptions options) {
        kind(options);
        return DatasetOptions.named(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        FactorKind kind = kind(context.options());
        return FactorLoad.load(
                context,
                COLUMNS,
                VALUE,
                row -> new Key(kind, FactorLoad.currency(row, "currency"), row.period("period")));
    }

    /** Whether the file's rates are averages of the periods or those at their ends; the option says it. */
    static FactorKind kind(ImportOptions options) {
        String given = options.find(RATE).orElse("average").toLowerCase(Locale.ROOT);
        return switch (given) {
            case "average" -> FactorKind.AVERAGE_RATE;
            case "end" -> FactorKind.END_RATE;
            default ->
                throw new BadUserInputException(
                        "'%s' is not a value of rate: write average, or end for rates at the periods' ends"
                                .formatted(given));
        };
    }
}
