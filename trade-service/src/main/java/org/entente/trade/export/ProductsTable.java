package org.entente.trade.export;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.exports.ExportArguments;
import org.entente.kernel.exports.ExportTable;
import org.entente.kernel.exports.Extract;
import org.entente.kernel.exports.FigureColumns;
import org.entente.kernel.exports.FigureTable;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.pair.Viewpoint;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.entente.trade.product.Product;
import org.entente.trade.product.ProductFlowService;
import org.entente.trade.product.ProductKey;
import org.entente.trade.product.ProductPage;
import org.entente.trade.product.ProductPage.ProductFlow;
import org.entente.trade.product.ProductQuery;
import org.entente.trade.product.ProductService;
import org.entente.trade.product.ReportQuery;
import org.jspecify.annotations.Nullable;

/** {@code TradeRelation.products} as a table: all of them, not a page. */
@ApplicationScoped
class ProductsTable implements ExportTable {
    private static final String LEVEL = "level";
    private static final String CLASSIFICATION = "classification";
    private static final int USUAL_LEVEL = 4;

    private final ProductFlowService flows;
    private final ProductService products;

    ProductsTable(ProductFlowService flows, ProductService products) {
        this.flows = flows;
        this.products = products;
    }

    @Override
    public String id() {
        return "products";
    }

    @Override
    public String description() {
        return "The products of a flow of a pair, the most valuable first, after the flow's total and what no product accounts for: value, share and net weight, one figure a row";
    }

    @Override
    public List<Argument> arguments() {
        return PairArguments.and(
                PairArguments.WHICH_FLOW,
                Argument.optional(PairArguments.PERIOD, "which period; the last year with products when not given"),
                Argument.optional(
                        LEVEL,
                        "digits of the product codes: 2, 4 or 6 of the HS, 1 to 5 of the SITC; 4 when not given"),
                Argument.optional(
                        CLASSIFICATION, "the only classification and edition to use; HS is any edition of the HS"),
                PairArguments.ONLY_DATASET,
                PairArguments.ONLY_BASIS);
    }

    @Override
    public Extract extract(ExportArguments arguments) {
        Viewpoint view = PairArguments.view(arguments);
        Flow flow = arguments.constant(PairArguments.FLOW, Flow.class);
        ProductPage page = page(view, flow, arguments);
        FigureTable table = new FigureTable(
                arguments.knownAsOf(),
                PairArguments.SEEN_FROM,
                PairArguments.COUNTERPART,
                new Column("flow", "the flow, seen from the first country"),
                new Column("classification", "the classification of the code, in its edition"),
                new Column("product", "the product's code with its leading zeros; empty for the flow in all"),
                new Column("label", "its wording; empty when no imported reference lists the code"),
                new Column("measure", "what the figure is; residual is the reported total minus all products"),
                PairArguments.DATASET_COLUMN,
                PairArguments.BASIS_COLUMN);
        Row row = new Row(view, flow, page);
        table.add(page.total(), row.keys("total", null, null));
        table.add(page.residual(), row.keys("residual", null, null));
        Map<ProductKey, Product> named =
                products.byKeys(page.flows().stream().map(ProductFlow::product).collect(Collectors.toSet()));
        for (ProductFlow one : page.flows()) {
            Product product = named.get(one.product());
            String label = product == null ? null : product.label();
            table.add(one.value(), row.keys("value", one.product(), label));
            table.add(one.share(), row.keys("share", one.product(), label));
            table.add(one.netWeight(), row.keys("net_weight", one.product(), label));
        }
        return table.extract(
                "trade-products-%s-%s%s"
                        .formatted(
                                PairArguments.name(view),
                                flow.name().toLowerCase(Locale.ROOT),
                                page.period() == null ? "" : "-" + page.period().code()),
                description());
    }

    /** What the rows have in common. */
    private record Row(Viewpoint view, Flow flow, ProductPage page) {
        Cell[] keys(String measure, @Nullable ProductKey product, @Nullable String label) {
            return new Cell[] {
                FigureColumns.code(view.of()),
                FigureColumns.code(view.partner()),
                Cell.constant(flow),
                Cell.constant(product == null ? null : product.classification()),
                Cell.text(product == null ? null : product.code().digits()),
                Cell.text(label),
                Cell.text(measure),
                Cell.text(page.dataset()),
                Cell.constant(page.basis())
            };
        }
    }

    private ProductPage page(Viewpoint view, Flow flow, ExportArguments arguments) {
        Classification classification =
                arguments.findConstant(CLASSIFICATION, Classification.class).orElse(null);
        ReportQuery report = new ReportQuery(
                view,
                flow,
                arguments.findPeriod(PairArguments.PERIOD).orElse(null),
                level(arguments, classification),
                classification,
                arguments.find(PairArguments.DATASET).orElse(null),
                arguments.findConstant(PairArguments.BASIS, Basis.class).orElse(null),
                arguments.knownAsOf());
        ProductQuery query = new ProductQuery(report, Integer.MAX_VALUE, null);
        return flows.byQueries(Set.of(query)).getOrDefault(query, ProductFlowService.none(query));
    }

    private static int level(ExportArguments arguments, @Nullable Classification classification) {
        int level = arguments.findInteger(LEVEL).orElse(USUAL_LEVEL);
        List<Family> families = classification == null ? List.of(Family.values()) : List.of(classification.family());
        if (families.stream().noneMatch(family -> family.levels().contains(level))) {
            throw new BadUserInputException("level is %d; write a number of digits that product codes have: %s"
                    .formatted(level, families.stream().map(Family::describe).collect(Collectors.joining(", or "))));
        }
        return level;
    }
}
