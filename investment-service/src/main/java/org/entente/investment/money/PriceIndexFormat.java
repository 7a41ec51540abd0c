package org.entente.investment.money;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entente.investment.money.FactorTable.Key;
import org.entente.investment.observation.DatasetOptions;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/** Our own CSV of a price index or deflator: the level of prices in a currency, by year, in any base. */
@ApplicationScoped
class PriceIndexFormat implements ImportFormat {
    private static final String VALUE = "price_index";
    private static final List<String> COLUMNS = List.of("currency", "period", VALUE);

    @Override
    public String id() {
        return "price-index";
    }

    @Override
    public String description() {
        return "a price index or deflator by currency and year (currency,period,price_index), in any base";
    }

    @Override
    public Set<String> options() {
        return DatasetOptions.NAMES;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(COLUMNS);
    }

    @Override
    public Source source(ImportOptions options) {
        return DatasetOptions.named(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        return FactorLoad.load(context, COLUMNS, VALUE, PriceIndexFormat::key);
    }

    private static Key key(CsvRow row) {
        Period year = row.period("period");
        if (year.frequency() != Frequency.ANNUAL) {
            throw row.reject("period", "is not a year such as 2015");
        }
        return new Key(FactorKind.PRICE_INDEX, FactorLoad.currency(row, "currency"), year);
    }
}
