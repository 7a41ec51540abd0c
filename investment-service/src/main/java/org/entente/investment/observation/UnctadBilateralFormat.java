package org.entente.investment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.country.Country;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.period.Frequency;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * UNCTAD's bilateral FDI flows as a table of country names: {@code source,target,flow,year} in millions of US dollars.
 * The same layout holds two different accounts, which the option {@code side} tells apart: what hosts report of their
 * inflows, and what investors report of their outflows.
 */
@ApplicationScoped
class UnctadBilateralFormat implements ImportFormat {
    static final Source SOURCE = new Source(
            "unctad-bilateral-fdi",
            "UNCTAD",
            "Bilateral FDI Statistics",
            null,
            "https://unctad.org/topic/investment/investment-statistics-and-trends");

    private static final String SIDE = "side";
    private static final int MILLION = 1_000_000;
    private static final List<String> COLUMNS = List.of("source", "target", "flow", "year");

    @Override
    public String id() {
        return "unctad-bilateral";
    }

    @Override
    public String description() {
        return "UNCTAD bilateral FDI flows by country name in millions of US dollars (source,target,flow,year);"
                + " side=inward for what hosts report, side=outward for what investors report";
    }

    @Override
    public Set<String> options() {
        return Set.of(SIDE);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(COLUMNS);
    }

    @Override
    public Source source(ImportOptions options) {
        direction(options);
        return SOURCE;
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        InvestmentDirection direction = direction(context.options());
        Countries countries = new Countries(AliasScheme.UNCTAD);
        try (ObservationLoad load = new ObservationLoad(context, SOURCE.code(), Extent.COMPLETE)) {
            CsvTable.read(context, COLUMNS, row -> load.add(observation(row, direction, countries)));
            return load.finish();
        }
    }

    private static ObservationLoad.Row observation(CsvRow row, InvestmentDirection direction, Countries countries) {
        Period year = row.period("year");
        if (year.frequency() != Frequency.ANNUAL) {
            throw row.reject("year", "is not a calendar year such as 2012");
        }
        Country source = country(row, "source", year, countries);
        Country target = country(row, "target", year, countries);
        BigDecimal flow = row.findDecimal("flow");
        boolean inward = direction == InvestmentDirection.INWARD;
        return new ObservationLoad.Row(
                row.line(),
                inward ? target : source,
                inward ? source : target,
                year,
                InvestmentMeasure.FLOW,
                direction,
                Dimensions.UNSPECIFIED_TOTAL_USD,
                flow,
                flow == null ? ObservationStatus.NOT_AVAILABLE : ObservationStatus.REPORTED,
                MILLION);
    }

    private static Country country(CsvRow row, String column, Period year, Countries countries) {
        return countries
                .find(row.text(column), year)
                .orElseThrow(() -> row.reject(column, "is not the name of a known country or area"));
    }

    private static InvestmentDirection direction(ImportOptions options) {
        String side = options.require(SIDE).toUpperCase(Locale.ROOT);
        for (InvestmentDirection direction : InvestmentDirection.values()) {
            if (direction.name().equals(side)) {
                return direction;
            }
        }
        throw new BadUserInputException(
                "'%s' is not a side: write inward for what hosts report, or outward for what investors report"
                        .formatted(options.require(SIDE)));
    }
}
