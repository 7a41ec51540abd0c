package org.entente.investment.observation;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.CsvTable;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;

/**
 * Our own CSV of flows, positions and income, one number a row, by ISO codes. Options name the dataset that it belongs
 * to, and whether it is the whole of it or an excerpt.
 */
@ApplicationScoped
class InvestmentCsvFormat implements ImportFormat {
    private static final String DATASET = "dataset";
    private static final String PUBLISHER = "publisher";
    private static final String TITLE = "title";
    private static final String LICENCE = "licence";
    private static final String URL = "url";
    private static final String EXTENT = "extent";
    private static final List<String> REQUIRED =
            List.of("reporter", "counterpart", "period", "measure", "direction", "value", "currency");

    private final CountryReference reference = CountryReference.standard();

    @Override
    public String id() {
        return "investment-csv";
    }

    @Override
    public String description() {
        return "direct investment flows, positions and income by reporter, counterpart and period, one number a row";
    }

    @Override
    public Set<String> options() {
        return Set.of(DATASET, PUBLISHER, TITLE, LICENCE, URL, EXTENT);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.namesColumns(REQUIRED);
    }

    @Override
    public Source source(ImportOptions options) {
        extent(options);
        String dataset = options.require(DATASET);
        if (!dataset.matches("[a-z0-9][a-z0-9.-]*")) {
            throw new BadUserInputException(
                    "'%s' is not a name for a dataset: write lower-case letters, digits, hyphens and points"
                            .formatted(dataset));
        }
        if (dataset.equals(UnctadBilateralFormat.SOURCE.code())) {
            return UnctadBilateralFormat.SOURCE;
        }
        return new Source(
                dataset,
                options.require(PUBLISHER),
                options.find(TITLE).orElse(dataset),
                options.find(LICENCE).orElse(null),
                options.find(URL).orElse(null));
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ImportOptions options = context.options();
        try (ObservationLoad load = new ObservationLoad(context, source(options).code(), extent(options))) {
            CsvTable.read(context, REQUIRED, row -> load.add(observation(row)));
            return load.finish();
        }
    }

    private ObservationLoad.Row observation(CsvRow row) {
        BigDecimal number = row.findDecimal("value");
        return new ObservationLoad.Row(
                row.line(),
                country(row, "reporter"),
                country(row, "counterpart"),
                row.period("period"),
                row.constant("measure", InvestmentMeasure.class),
                row.constant("direction", InvestmentDirection.class),
                dimensions(row),
                number,
                status(row, number != null),
                multiplier(row));
    }

    private Dimensions dimensions(CsvRow row) {
        String currency = row.text("currency");
        if (!currency.matches("[A-Z]{3}")) {
            throw row.reject("currency", "is not an ISO 4217 code such as USD");
        }
        return new Dimensions(
                constant(row, "principle", InvestmentPrinciple.class, InvestmentPrinciple.UNSPECIFIED),
                constant(row, "counterpart_level", CounterpartLevel.class, CounterpartLevel.UNSPECIFIED),
                constant(row, "special_purpose", SpecialPurposeEntities.class, SpecialPurposeEntities.UNSPECIFIED),
                constant(row, "instrument", InvestmentInstrument.class, InvestmentInstrument.ALL),
                row.find("activity").orElse(Dimensions.ALL_ACTIVITIES),
                currency);
    }

    private static ObservationStatus status(CsvRow row, boolean hasValue) {
        ObservationStatus status = constant(
                row,
                "status",
                ObservationStatus.class,
                hasValue ? ObservationStatus.REPORTED : ObservationStatus.NOT_AVAILABLE);
        if (status.hasValue() != hasValue) {
            throw row.reject(
                    "status",
                    hasValue ? "says that there is no value, but there is one" : "needs a value; there is none");
        }
        return status;
    }

    private static int multiplier(CsvRow row) {
        if (row.find("unit_multiplier").isEmpty()) {
            return 1;
        }
        int multiplier = row.integer("unit_multiplier");
        if (multiplier <= 0) {
            throw row.reject("unit_multiplier", "is not a positive whole number such as 1000000");
        }
        return multiplier;
    }

    private static <E extends Enum<E>> E constant(CsvRow row, String column, Class<E> type, E otherwise) {
        return row.find(column).isEmpty() ? otherwise : row.constant(column, type);
    }

    private Country country(CsvRow row, String column) {
        return reference
                .find(row.text(column))
                .orElseThrow(() -> row.reject(column, "is not an ISO 3166-1 alpha-3 code such as AZE"));
    }

    private static Extent extent(ImportOptions options) {
        String given = options.find(EXTENT).orElse("complete").toUpperCase(Locale.ROOT);
        for (Extent extent : Extent.values()) {
            if (extent.name().equals(given)) {
                return extent;
            }
        }
        throw new BadUserInputException("'%s' is not an extent: write complete or excerpt"
                .formatted(options.find(EXTENT).orElse("")));
    }
}
