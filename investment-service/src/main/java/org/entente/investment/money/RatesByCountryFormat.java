package org.entente.investment.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.investment.money.FactorTable.Key;
import org.entente.investment.observation.DatasetOptions;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * Yearly exchange rates by the name of the country ({@code Date,Country,Exchange rate}), units of its currency for one
 * US dollar, as the public collection of the Federal Reserve's rates is written. The date is the year's first day.
 */
@ApplicationScoped
class RatesByCountryFormat implements ImportFormat {
    private static final String VALUE = "Exchange rate";
    private static final List<String> COLUMNS = List.of("Date", "Country", VALUE);
    /** The currency that a country had during all years of such tables: a country that changed it is not here. */
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("Australia", "AUD"),
            Map.entry("Brazil", "BRL"),
            Map.entry("Canada", "CAD"),
            Map.entry("China", "CNY"),
            Map.entry("Denmark", "DKK"),
            Map.entry("Euro", "EUR"),
            Map.entry("Hong Kong", "HKD"),
            Map.entry("India", "INR"),
            Map.entry("Japan", "JPY"),
            Map.entry("Malaysia", "MYR"),
            Map.entry("Mexico", "MXN"),
            Map.entry("New Zealand", "NZD"),
            Map.entry("Norway", "NOK"),
            Map.entry("Singapore", "SGD"),
            Map.entry("South Africa", "ZAR"),
            Map.entry("South Korea", "KRW"),
            Map.entry("Sri Lanka", "LKR"),
            Map.entry("Sweden", "SEK"),
            Map.entry("Switzerland", "CHF"),
            Map.entry("Taiwan", "TWD"),
            Map.entry("Thailand", "THB"),
            Map.entry("United Kingdom", "GBP"));
    /** Countries whose money lost zeros, and of which the table does not say which money a rate is of. */
    private static final Set<String> REDENOMINATED = Set.of("Venezuela");

    @Override
    public String id() {
        return "exchange-rates-by-country";
    }

    @Override
    public String description() {
        return "yearly exchange rates by country name (Date,Country,Exchange rate) in units for one US dollar";
    }

    @Override
    public Set<String> options() {
        Set<String> options = new HashSet<>(DatasetOptions.NAMES);
        options.add(ExchangeRatesFormat.RATE);
        return options;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(COLUMNS);
    }

    @Override
    public Source source(ImportOptions options) {
        ExchangeRatesFormat.kind(options);
        return DatasetOptions.named(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        FactorKind kind = ExchangeRatesFormat.kind(context.options());
        return FactorLoad.load(context, COLUMNS, VALUE, row -> new Key(kind, currency(row), year(row)));
    }

    private static String currency(CsvRow row) {
        String country = row.text("Country");
        if (REDENOMINATED.contains(country)) {
            throw row.leaveOut(
                    "Country",
                    "changed its money during these years, and the table does not say which one a rate is of");
        }
        String currency = CURRENCIES.get(country);
        if (currency == null) {
            throw row.reject(
                    "Country",
                    "is not a country whose currency is known here; write the rates by ISO 4217 code in the format exchange-rates");
        }
        return currency;
    }

    private static Period year(CsvRow row) {
        LocalDate date = row.date("Date");
        if (date.getDayOfYear() != 1) {
            throw row.reject("Date", "is not the first day of a year; the rates must be yearly");
        }
        return Period.ofYear(date.getYear());
    }
}
