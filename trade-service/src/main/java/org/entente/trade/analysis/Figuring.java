package org.entente.trade.analysis;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.figure.Absence;
import org.entente.kernel.figure.Figure;
import org.entente.kernel.figure.FigureStatus;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.period.Interval;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.matrix.CurrentReport;
import org.entente.trade.matrix.TradeMatrix;
import org.entente.trade.matrix.YearReports;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/**
 * Makes figures of one year of a dataset.
 *
 * @param level digits of the products
 */
record Figuring(YearReports year, int level, Unspecified unspecified) {
    /** The days that the figures speak of. */
    Interval interval() {
        return Interval.of(year.period());
    }

    /** What a method says of the products and the dataset. */
    String scope() {
        return "products of %d digits of %s, %s; dataset %s, %s"
                .formatted(
                        level,
                        year.edition().map(Enum::name).orElse("no classification"),
                        unspecified.describe(),
                        year.dataset(),
                        basis());
    }

    /** What a method says of totals over partners and the dataset. */
    String totalsScope() {
        return "totals over products, %s; dataset %s, %s".formatted(unspecified.describe(), year.dataset(), basis());
    }

    private String basis() {
        return year.basis() == Basis.REPORTED ? "as reported by each country" : "reconciled by the source";
    }

    /** What a method says the world is. */
    String world(TradeMatrix matrix, Flow flow) {
        int others = year.inOtherEditions(reportedFlow(flow));
        return "world: the %d countries with products of the edition, each included%s%s"
                .formatted(
                        matrix.countryCount(),
                        others == 0 ? "" : "; %d reporters of other editions left out".formatted(others),
                        matrix.withheldCount() == 0
                                ? ""
                                : "; %d withheld values add nothing".formatted(matrix.withheldCount()));
    }

    private Flow reportedFlow(Flow flow) {
        return year.basis() == Basis.RECONCILED ? Flow.EXPORT : flow;
    }

    /**
     * A figure by a definition. Without a value it is absent for the reason of the first input without one, or because
     * the definition gives none, and then the method says why.
     *
     * @param undefined why the definition gives no value when all inputs are there
     */
    Figure derived(
            @Nullable BigDecimal value,
            Unit unit,
            String definition,
            String scope,
            String undefined,
            List<Figure> inputs) {
        String method = definition + "; " + scope;
        Optional<Absence> missing = inputs.stream()
                .flatMap(input -> Optional.ofNullable(input.absence()).stream())
                .findFirst();
        if (missing.isPresent()) {
            return new Figure(
                    null,
                    unit,
                    unit == Unit.CURRENCY ? "USD" : null,
                    interval(),
                    null,
                    null,
                    Valuation.UNSPECIFIED,
                    FigureStatus.ABSENT,
                    null,
                    method,
                    inputs,
                    missing.get());
        }
        return Figure.derived(
                value, unit, interval(), value == null ? method + "; not defined: " + undefined : method, inputs);
    }

    /** A sum of money over many lines, of one country or of the world. */
    Figure sum(@Nullable BigDecimal usd, @Nullable CountryCode country, Flow flow, String method) {
        if (usd == null) {
            return absent(Absence.NOT_REPORTED, method).between(stated(country), null);
        }
        return new Figure(
                usd,
                Unit.CURRENCY,
                "USD",
                interval(),
                stated(country),
                null,
                Valuation.UNSPECIFIED,
                year.basis() == Basis.RECONCILED ? FigureStatus.RECONCILED : FigureStatus.DERIVED,
                year.onlyRelease().orElse(null),
                method,
                List.of(),
                null);
    }

    /** A sum of money of one report. */
    Figure sum(BigDecimal usd, CountryCode country, CurrentReport report, String method) {
        return sum(usd, country, report.flow(), method)
                .valued(report.valuation())
                .from(year.release(report));
    }

    /** What a country trades of all products with all partners. */
    Figure total(TradeMatrix matrix, CountryCode country, Flow flow) {
        String method = "%s of %s, sum of the products of %d digits over all partners"
                .formatted(flow.plural(), country.value(), level);
        int numeric = PairYear.numeric(country);
        OptionalInt row = matrix.row(numeric);
        if (row.isEmpty()) {
            return absent(Absence.NOT_REPORTED, method).between(stated(country), null);
        }
        return ofCountry(matrix.total(row.getAsInt(), unspecified), country, flow, method);
    }

    /** What a country trades of one product with all partners. */
    Figure product(TradeMatrix matrix, int row, int column, CountryCode country, Flow flow) {
        String method =
                "%s of %s by %s, all partners".formatted(flow.plural(), code(matrix.product(column)), country.value());
        return matrix.isWithheld(row, column)
                ? absent(Absence.CONFIDENTIAL, method).between(stated(country), null)
                : ofCountry(matrix.value(row, column), country, flow, method);
    }

    private Figure ofCountry(BigDecimal usd, CountryCode country, Flow flow, String method) {
        return year.find(PairYear.numeric(country), flow)
                .map(report -> sum(usd, country, report, method))
                .orElseGet(() -> sum(usd, country, flow, method));
    }

    /** What the world trades of one product. */
    Figure worldProduct(TradeMatrix matrix, int column, Flow flow) {
        return sum(
                matrix.world(column),
                null,
                flow,
                "%s of %s by the world".formatted(flow.plural(), code(matrix.product(column))));
    }

    /** What the world trades of all products. */
    Figure worldTotal(TradeMatrix matrix, Flow flow) {
        return sum(
                matrix.world(unspecified),
                null,
                flow,
                "%s of the world, sum of the products of %d digits".formatted(flow.plural(), level));
    }

    /** No amount of money, and why. */
    Figure absent(Absence why, String method) {
        return Figure.absent(Unit.CURRENCY, interval(), why).explained(method);
    }

    /** Who a figure of a country is by; nobody reported a reconciled one. */
    @Nullable
    CountryCode stated(@Nullable CountryCode country) {
        return year.basis() == Basis.RECONCILED ? null : country;
    }

    /** A product in a sentence. */
    static String code(int product) {
        return ProductCode.ofNumber(product).digits();
    }
}
