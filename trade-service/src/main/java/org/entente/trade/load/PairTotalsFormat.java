package org.entente.trade.load;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.figure.Valuation;
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
import org.entente.trade.product.ProductCode;

/**
 * Any CSV with one total per pair of countries, flow and period: the options say which column is what and what one
 * unit of the values is worth. Other columns are ignored.
 */
@ApplicationScoped
class PairTotalsFormat implements ImportFormat {
    private static final String REPORTER_COLUMN = "reporterColumn";
    private static final String PARTNER_COLUMN = "partnerColumn";
    private static final String PERIOD_COLUMN = "periodColumn";
    private static final String VALUE_COLUMN = "valueColumn";
    private static final String MULTIPLIER = "multiplier";
    private static final String FLOW = "flow";
    private static final String VALUATION = "valuation";
    private static final List<String> MAPPING = List.of(REPORTER_COLUMN, PARTNER_COLUMN, PERIOD_COLUMN, VALUE_COLUMN);

    private final BaciFormat baci;
    private final TradeCsvFormat tradeCsv;
    private final HsFormat hs;

    PairTotalsFormat(BaciFormat baci, TradeCsvFormat tradeCsv, HsFormat hs) {
        this.baci = baci;
        this.tradeCsv = tradeCsv;
        this.hs = hs;
    }

    @Override
    public String id() {
        return "pair-totals";
    }

    @Override
    public String description() {
        return "any CSV with one total per pair of countries and period; the options say which column is what";
    }

    @Override
    public Set<String> options() {
        return Set.of(
                REPORTER_COLUMN,
                PARTNER_COLUMN,
                PERIOD_COLUMN,
                VALUE_COLUMN,
                MULTIPLIER,
                FLOW,
                VALUATION,
                FinerValues.OPTION,
                FlowOptions.SCHEME,
                FlowOptions.DATASET,
                FlowOptions.PUBLISHER,
                FlowOptions.TITLE,
                FlowOptions.LICENCE,
                FlowOptions.URL,
                FlowOptions.BASIS,
                FlowOptions.PARTNERS);
    }

    /** Any table of at least four columns that is not one of the formats with columns of their own. */
    @Override
    public boolean recognises(FileHead head) {
        return head.firstLine().split("[,;\t]", -1).length >= MAPPING.size()
                && !baci.recognises(head)
                && !tradeCsv.recognises(head)
                && !hs.recognises(head)
                && !ComtradeNames.areIn(head)
                && !head.text().stripLeading().startsWith("{")
                && !head.hasColumns("topic", "subject");
    }

    @Override
    public Source source(ImportOptions options) {
        mapping(options);
        plan(options);
        flow(options);
        FlowOptions.constant(options, VALUATION, Valuation.UNSPECIFIED);
        FlowOptions.multiplier(options, MULTIPLIER);
        FinerValues.of(options);
        FlowOptions.scheme(options);
        return FlowOptions.source(options);
    }

    @Override
    public Collection<Coverage> load(ImportContext context) throws IOException, SQLException {
        ImportOptions options = context.options();
        DatasetPlan plan = plan(options);
        List<String> columns = mapping(options);
        Flow flow = flow(options);
        Valuation valuation = FlowOptions.constant(options, VALUATION, Valuation.UNSPECIFIED);
        BigDecimal multiplier = FlowOptions.multiplier(options, MULTIPLIER);
        FinerValues finer = FinerValues.of(options);
        CountryCodes codes = new CountryCodes(FlowOptions.scheme(options).orElse(null), context);
        LineStatus status = plan.basis() == Basis.RECONCILED ? LineStatus.RECONCILED : LineStatus.REPORTED;
        return new FlowLoader(context, plan).load(columns, row -> {
            Period period = row.period(columns.get(2));
            int reporter = codes.read(row, columns.get(0), period);
            int partner = codes.read(row, columns.get(1), period);
            long value = Values.usd(row, columns.get(3), multiplier, finer);
            return new Line(
                    new ReportHeader.Key(reporter, flow, period),
                    partner,
                    Procedure.ALL,
                    valuation,
                    null,
                    ProductCode.TOTAL,
                    Measures.of(value, null),
                    status);
        });
    }

    private static DatasetPlan plan(ImportOptions options) {
        return FlowOptions.plan(options, true);
    }

    /** Names of the columns of reporter, partner, period and value. */
    private static List<String> mapping(ImportOptions options) {
        List<String> columns = MAPPING.stream().map(options::require).toList();
        if (columns.stream().distinct().count() < columns.size()) {
            throw new BadUserInputException(
                    "the columns %s are not four different ones".formatted(String.join(", ", columns)));
        }
        return columns;
    }

    private static Flow flow(ImportOptions options) {
        options.require(FLOW);
        Flow flow = FlowOptions.constant(options, FLOW, Flow.EXPORT);
        if (flow == Flow.IMPORT && FlowOptions.plan(options, true).basis() == Basis.RECONCILED) {
            throw new BadUserInputException(
                    "a reconciled dataset has one figure per flow, kept as an export: name the exporter's column as reporterColumn and write flow=EXPORT");
        }
        return flow;
    }
}
