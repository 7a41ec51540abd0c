package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
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
import org.entente.trade.flow.Quantity;
import org.entente.trade.product.Classification;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * Our own CSV of trade flows: one reporter, partner, flow, period and product a row, in US dollars. Columns of
 * quantities, estimates and procedures may be there or not.
 */
@ApplicationScoped
class TradeCsvFormat implements ImportFormat {
    private static final String TOTAL = "TOTAL";
    private static final List<String> COLUMNS = List.of(
            "reporter",
            "partner",
            "flow",
            "period",
            "classification",
            "product",
            "value_usd",
            "valuation",
            "net_weight_kg",
            "status");

    @Override
    public String id() {
        return "trade-csv";
    }

    @Override
    public String description() {
        return "Entente's own CSV of trade flows, totals or products, in US dollars";
    }

    @Override
    public Set<String> options() {
        return FlowOptions.DATASET_OPTIONS;
    }

    @Override
    public boolean recognises(FileHead head) {
        return head.hasColumns("reporter", "partner", "flow", "period", "classification", "product", "value_usd");
    }

    @Override
    public Source source(ImportOptions options) {
        FlowOptions.plan(options, false);
        return FlowOptions.source(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        DatasetPlan plan = FlowOptions.plan(context.options(), false);
        CountryCodes codes = new CountryCodes(null);
        Procedures procedures = new Procedures("customs", "transport", "second_partner", codes);
        return new FlowLoader(context, plan).load(COLUMNS, row -> line(row, plan, codes, procedures));
    }

    private static Line line(CsvRow row, DatasetPlan plan, CountryCodes codes, Procedures procedures) {
        Period period = row.period("period");
        Flow flow = row.constant("flow", Flow.class);
        if (plan.basis() == Basis.RECONCILED && flow != Flow.EXPORT) {
            throw row.reject("flow", "is not EXPORT; a reconciled dataset has one figure per flow, kept as an export");
        }
        int reporter = codes.read(row, "reporter", period);
        Classification classification = classification(row);
        LineStatus status = status(row, plan.basis());
        return new Line(
                new ReportHeader.Key(reporter, flow, period),
                codes.read(row, "partner", period),
                procedures.read(row, period),
                row.find("valuation").isEmpty() ? null : row.constant("valuation", Valuation.class),
                classification,
                product(row, classification),
                measures(row, status),
                status);
    }

    private static Measures measures(CsvRow row, LineStatus status) {
        return new Measures(
                value(row, status),
                Values.findKilograms(row, "net_weight_kg", BigDecimal.ONE),
                Flag.of(row, "net_weight_estimated") == Flag.YES,
                quantity(row));
    }

    private static @Nullable Quantity quantity(CsvRow row) {
        Long amount = Values.find(row, "quantity", BigDecimal.ONE, FinerValues.REJECT, "its unit");
        return amount == null
                ? null
                : new Quantity(
                        amount,
                        Quantities.unit(row, "quantity", "quantity_unit", null),
                        Flag.of(row, "quantity_estimated") == Flag.YES);
    }

    private static @Nullable Classification classification(CsvRow row) {
        if (row.text("product").equals(TOTAL)) {
            return null;
        }
        return Classification.find(row.text("classification"))
                .orElseThrow(() -> row.reject("classification", "is not a classification such as HS2017 or SITC3"));
    }

    private static int product(CsvRow row, @Nullable Classification classification) {
        if (classification == null) {
            return ProductCode.TOTAL;
        }
        return ProductCode.find(classification.family(), row.raw("product"))
                .orElseThrow(() -> row.reject(
                        "product",
                        "is neither TOTAL nor a code of the %s"
                                .formatted(classification.family().describe())))
                .number();
    }

    private static LineStatus status(CsvRow row, Basis basis) {
        LineStatus usual = basis == Basis.RECONCILED ? LineStatus.RECONCILED : LineStatus.REPORTED;
        LineStatus status = row.find("status").isEmpty() ? usual : row.constant("status", LineStatus.class);
        if ((status == LineStatus.RECONCILED) != (basis == Basis.RECONCILED) && status != LineStatus.CONFIDENTIAL) {
            throw row.reject("status", "does not fit a dataset whose basis is %s".formatted(basis));
        }
        return status;
    }

    private static @Nullable Long value(CsvRow row, LineStatus status) {
        if (status != LineStatus.CONFIDENTIAL) {
            return Values.usd(row, "value_usd", BigDecimal.ONE);
        }
        if (row.find("value_usd").isPresent()) {
            throw row.reject("value_usd", "is given, but the row says CONFIDENTIAL; leave it empty");
        }
        return null;
    }
}
