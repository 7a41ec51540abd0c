package org.entente.trade.concordance;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.trade.concordance.Conversion.Converted;
import org.entente.trade.concordance.Conversion.Line;
import org.entente.trade.concordance.Conversion.Part;
import org.entente.trade.concordance.Conversion.Result;
import org.entente.trade.concordance.Conversion.Share;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Milli;
import org.entente.trade.product.Classification;
import org.entente.trade.product.LevelSum;
import org.entente.trade.product.ProductCode;
import org.entente.trade.product.ProductConversion;
import org.entente.trade.product.ProductConversion.Left;
import org.entente.trade.product.ProductKey;
import org.entente.trade.product.ProductReport;
import org.jspecify.annotations.Nullable;

/** Carries the lines of one report over to another edition and tells of each figure how. */
final class ConvertedReport implements ProductConversion.Derivation {
    /** So many products are named in a method; its inputs have all of them. */
    private static final int MOST_NAMED = 10;

    private static final String UNCONVERTED = "sum of what no table leads on from; it stays under its old code in %s";

    private final ProductReport report;
    private final Classification edition;
    private final ConcordanceRoute route;
    private final SplitRule rule;
    /** The lines that have no finer lines below them: levels are never added together. */
    private final Map<Integer, FlowLine> leaves;

    private final Result values;
    private final Result weights;

    ConvertedReport(ProductReport report, ConcordanceRoute route, SplitRule rule) {
        this.report = report;
        this.route = route;
        this.rule = rule;
        List<Classification> editions = route.editions();
        this.edition = editions.get(editions.size() - 1);
        this.leaves = leaves(report.lines());
        Conversion conversion = new Conversion(route.tables(), rule);
        this.values = conversion.convert(leaves.values().stream()
                .map(line -> new Line(line.product(), line.measures().valueMilli()))
                .toList());
        this.weights = conversion.convert(leaves.values().stream()
                .filter(line -> line.measures().netWeightGrams() != null)
                .map(line -> new Line(line.product(), line.measures().netWeightGrams()))
                .toList());
    }

    /** The lines that no other line is a part of, by product. */
    static Map<Integer, FlowLine> leaves(List<FlowLine> lines) {
        Set<Integer> inner = new TreeSet<>();
        for (FlowLine line : lines) {
            ProductCode.ofNumber(line.product()).ancestors().forEach(above -> inner.add(above.number()));
        }
        Map<Integer, FlowLine> leaves = new LinkedHashMap<>();
        lines.stream()
                .filter(line -> !inner.contains(line.product()))
                .forEach(line -> leaves.put(line.product(), line));
        return leaves;
    }

    /** The report with its lines in the other edition. */
    ProductReport report() {
        Map<Integer, Long> grams = new TreeMap<>();
        for (Converted weight : weights.converted()) {
            grams.put(weight.product(), weight.milli());
        }
        List<FlowLine> lines = values.converted().stream()
                .map(value -> new FlowLine(
                        value.product(),
                        Measures.of(value.milli(), grams.get(value.product())),
                        value.milli() == null ? LineStatus.CONFIDENTIAL : LineStatus.REPORTED))
                .toList();
        return report.converted(edition, lines, conversion(), this);
    }

    private ProductConversion conversion() {
        String method = "%s carried over to %s: %s; products that were taken apart are split %s"
                .formatted(report.classification(), edition, route.describe(), rule.describe());
        return new ProductConversion(
                route.editions(), route.releases(), method, unconverted(report, values), left(report, values));
    }

    static Figure unconverted(ProductReport report, Result values) {
        Long milli = values.unconvertedMilli();
        return milli == null
                ? Figure.absent(Unit.CURRENCY, report.interval(), Absence.CONFIDENTIAL)
                        .valued(report.valuation())
                : report.figure(
                                Milli.toUnits(milli.longValue()),
                                Unit.CURRENCY,
                                FigureStatus.DERIVED,
                                UNCONVERTED.formatted(report.classification()))
                        .withStatus(FigureStatus.DERIVED);
    }

    static List<Left> left(ProductReport report, Result values) {
        return values.unconverted().stream()
                .sorted(Comparator.comparing(
                                (Line line) -> Objects.requireNonNullElse(line.milli(), -1L), Comparator.reverseOrder())
                        .thenComparing(Line::product))
                .map(line -> new Left(
                        new ProductKey(report.classification(), ProductCode.ofNumber(line.product())),
                        left(report, line)))
                .toList();
    }

    private static Figure left(ProductReport report, Line line) {
        Long milli = line.milli();
        return milli == null
                ? Figure.absent(Unit.CURRENCY, report.interval(), Absence.CONFIDENTIAL)
                        .valued(report.valuation())
                : report.figure(Milli.toUnits(milli.longValue()), Unit.CURRENCY, FigureStatus.DERIVED, "not converted");
    }

    @Override
    public Figure explain(Figure figure, LevelSum product) {
        boolean weight = figure.unit() == Unit.KILOGRAM;
        List<Part> parts = (weight ? weights : values)
                .converted().stream()
                        .filter(converted -> isPart(converted.product(), product))
                        .flatMap(converted -> converted.parts().stream())
                        .toList();
        List<Integer> sources =
                parts.stream().map(Part::source).distinct().sorted().toList();
        List<Figure> inputs =
                sources.stream().map(source -> input(source, figure.unit())).toList();
        return new Figure(
                figure.value(),
                figure.unit(),
                figure.currency(),
                figure.interval(),
                figure.reporter(),
                figure.partner(),
                figure.valuation(),
                FigureStatus.DERIVED,
                figure.release(),
                method(figure, sources, parts),
                inputs,
                null);
    }

    private static boolean isPart(int line, LevelSum product) {
        int level = ProductCode.level(product.product());
        return ProductCode.level(line) >= level && ProductCode.ancestor(line, level) == product.product();
    }

    private String method(Figure figure, List<Integer> sources, List<Part> parts) {
        Set<Integer> split = parts.stream()
                .filter(part -> part.share() != Share.WHOLE)
                .map(Part::source)
                .collect(Collectors.toCollection(TreeSet::new));
        boolean equally = parts.stream().anyMatch(part -> part.share() == Share.SPLIT_EQUALLY);
        String assumed = split.isEmpty()
                ? "all of them whole"
                : "%s in part, split %s%s"
                        .formatted(codes(split), rule.describe(), equally ? ", or equally where there is none" : "");
        String before = figure.method();
        return "%sconverted from %s to %s (%s): sum of %d products, %s"
                .formatted(
                        before == null ? "" : before + "; ",
                        report.classification(),
                        edition,
                        route.describe(),
                        sources.size(),
                        assumed);
    }

    private static String codes(Set<Integer> products) {
        String codes = products.stream()
                .limit(MOST_NAMED)
                .map(product -> ProductCode.ofNumber(product).digits())
                .collect(Collectors.joining(", "));
        int more = products.size() - MOST_NAMED;
        return more <= 0 ? codes : "%s and %d others".formatted(codes, more);
    }

    /** The old product's whole amount as the report has it. */
    private Figure input(int source, Unit unit) {
        FlowLine line = Objects.requireNonNull(leaves.get(source), "parts come from lines");
        BigDecimal amount = amount(line, unit);
        if (amount == null) {
            return Figure.absent(unit, report.interval(), Absence.CONFIDENTIAL).valued(report.valuation());
        }
        return report.figure(amount, unit, line.status().figureStatus(), null)
                .explained("%s of %s, all of it"
                        .formatted(ProductCode.ofNumber(source).digits(), report.classification()));
    }

    private static @Nullable BigDecimal amount(FlowLine line, Unit unit) {
        Measures measures = line.measures();
        return Milli.toUnits(unit == Unit.KILOGRAM ? measures.netWeightGrams() : measures.valueMilli());
    }
}
