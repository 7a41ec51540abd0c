package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.kernel.country.AliasScheme;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.imports.FileHead;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportFormat;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Coverage;
import org.entente.kernel.release.Source;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Procedure;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.entente.trade.product.ProductCode;

/**
 * CEPII's BACI: one reconciled figure per exporter, importer and HS6 product of a year. Values in thousands of US
 * dollars, free on board, with three decimals; quantities in metric tons.
 */
@ApplicationScoped
class BaciFormat implements ImportFormat {
    private static final String CLASSIFICATION = "classification";
    private static final List<String> COLUMNS = List.of("t", "i", "j", "k", "v", "q");
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final int FIRST_SUBHEADING = 10_000;

    @Override
    public String id() {
        return "baci";
    }

    @Override
    public String description() {
        return "CEPII BACI: one reconciled figure per exporter, importer and HS6 product of a year";
    }

    @Override
    public Set<String> options() {
        return Set.of(CLASSIFICATION);
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.hasColumns("t", "i", "j", "k", "v", "q");
    }

    @Override
    public Source source(ImportOptions options) {
        Classification classification = classification(options);
        return new Source(
                dataset(classification),
                "CEPII",
                "BACI " + classification.shortName().toUpperCase(Locale.ROOT),
                "Etalab Open Licence 2.0",
                "https://www.cepii.fr/CEPII/en/bdd_modele/bdd_modele_item.asp?id=37");
    }

    private static String dataset(Classification classification) {
        return "cepii-baci-" + classification.shortName();
    }

    private static Classification classification(ImportOptions options) {
        return options.find(CLASSIFICATION)
                .map(text -> FlowOptions.harmonizedSystem(CLASSIFICATION, text))
                .orElse(Classification.HS2017);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        Classification classification = classification(context.options());
        CountryCodes codes = new CountryCodes(AliasScheme.BACI);
        Remembered<Period> years = new Remembered<>();
        return new FlowLoader(context, new DatasetPlan(dataset(classification), Basis.RECONCILED, true))
                .load(COLUMNS, row -> line(row, years.get(row.raw("t"), unused -> year(row)), classification, codes));
    }

    private static Line line(CsvRow row, Period period, Classification classification, CountryCodes codes) {
        return new Line(
                new ReportHeader.Key(codes.read(row, "i", period), Flow.EXPORT, period),
                codes.read(row, "j", period),
                Procedure.ALL,
                Valuation.FOB,
                classification,
                product(row),
                Measures.of(Values.usd(row, "v", THOUSAND), Values.findKilograms(row, "q", THOUSAND)),
                LineStatus.RECONCILED);
    }

    private static Period year(CsvRow row) {
        int year = row.integer("t");
        if (year < 1900 || year > 2100) {
            throw row.reject("t", "is not a calendar year such as 2020");
        }
        return Period.ofYear(year);
    }

    /** Six digits, of which spreadsheets and R often lose the leading zero. */
    private static int product(CsvRow row) {
        String text = row.raw("k");
        if (text.length() == 5) {
            text = "0" + text;
        }
        if (text.length() != 6) {
            throw row.reject("k", "is not an HS code of six digits");
        }
        int number = ProductCode.findNumber(Family.HS, text);
        if (number < FIRST_SUBHEADING) {
            throw row.reject("k", "is not an HS code of six digits");
        }
        return number;
    }
}
