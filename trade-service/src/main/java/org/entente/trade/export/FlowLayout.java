package org.entente.trade.export;

import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.exports.Cell;
import org.entente.kernel.exports.Column;
import org.entente.kernel.figure.Valuation;
import org.entente.trade.flow.FlowLine;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Milli;
import org.entente.trade.flow.Procedure;
import org.entente.trade.flow.Quantity;
import org.entente.trade.product.ProductCode;
import org.jspecify.annotations.Nullable;

/** The product's own layout of reported lines, which the import format {@code trade-csv} reads. */
final class FlowLayout {
    static final int REPORTER = 0;
    static final int PARTNER = 1;
    static final int FLOW = 2;
    static final int PERIOD = 3;
    static final int CLASSIFICATION = 4;
    static final int PRODUCT = 5;
    static final int VALUE = 6;
    static final int VALUATION = 7;
    static final int WEIGHT = 8;
    static final int STATUS = 9;
    static final int WEIGHT_ESTIMATED = 10;
    static final int QUANTITY = 11;
    static final int QUANTITY_UNIT = 12;
    static final int QUANTITY_ESTIMATED = 13;
    static final int CUSTOMS = 14;
    static final int TRANSPORT = 15;
    static final int SECOND_PARTNER = 16;

    static final String TOTAL = "TOTAL";

    static final List<Column> COLUMNS = List.of(
            new Column("reporter", "who reports, ISO alpha-3; the exporter in a reconciled dataset"),
            new Column("partner", "the other side, ISO alpha-3; W00 is the world"),
            new Column("flow", "EXPORT, IMPORT or a part of them, seen from the reporter"),
            new Column("period", "2021, 2021-Q3 or 2021-07"),
            new Column("classification", "classification of the product in its edition; empty for a total"),
            new Column("product", "the product's code with its leading zeros, or TOTAL"),
            new Column("value_usd", "exact value in US dollars; empty exactly when CONFIDENTIAL"),
            new Column("valuation", "FOB, CIF or MIXED; empty when the source does not say"),
            new Column("net_weight_kg", "kilograms; empty when not known"),
            new Column("status", "REPORTED, ESTIMATED, DERIVED_FROM_COUNTERPART, RECONCILED or CONFIDENTIAL"),
            new Column("net_weight_estimated", "true when the source estimated the weight"),
            new Column("quantity", "how much, in the unit of the next column; empty when not known"),
            new Column("quantity_unit", "unit as UN Comtrade numbers them: 5 is items, 8 kilograms"),
            new Column("quantity_estimated", "true when the source estimated the quantity"),
            new Column("customs", "customs procedure as UN Comtrade codes them; empty for all together"),
            new Column("transport", "mode of transport as UN Comtrade numbers them; empty for all together"),
            new Column("second_partner", "country of consignment, ISO alpha-3; empty for all together"));

    private static final Cell TRUE = Cell.text("true");

    private final CountryReference reference = CountryReference.standard();

    /** The row of a line; a line of product {@link ProductCode#TOTAL} is a reported total. */
    List<Cell> row(ReportedFlow report, int partner, Procedure procedure, FlowLine line) {
        boolean total = line.product() == ProductCode.TOTAL;
        Measures measures = line.measures();
        Quantity quantity = measures.quantity();
        return List.of(
                country(report.reporter()),
                country(partner),
                Cell.constant(report.flow()),
                Cell.text(report.period().code()),
                total ? Cell.EMPTY : Cell.text(report.classification()),
                Cell.text(total ? TOTAL : ProductCode.ofNumber(line.product()).digits()),
                units(measures.valueMilli()),
                report.valuation() == Valuation.UNSPECIFIED ? Cell.EMPTY : Cell.constant(report.valuation()),
                units(measures.netWeightGrams()),
                Cell.constant(line.status()),
                measures.weightEstimated() ? TRUE : Cell.EMPTY,
                quantity == null ? Cell.EMPTY : units(quantity.milli()),
                quantity == null ? Cell.EMPTY : Cell.text(Integer.toString(quantity.unit())),
                quantity != null && quantity.estimated() ? TRUE : Cell.EMPTY,
                procedure.customs().equals(Procedure.ALL.customs()) ? Cell.EMPTY : Cell.text(procedure.customs()),
                procedure.mode() == Procedure.ALL.mode() ? Cell.EMPTY : Cell.text(Integer.toString(procedure.mode())),
                procedure.secondPartner() == Procedure.ALL.secondPartner()
                        ? Cell.EMPTY
                        : country(procedure.secondPartner()));
    }

    private Cell country(int numeric) {
        return Cell.text(reference
                .byNumeric(numeric)
                .map(Country::code)
                .orElseThrow(() -> new IllegalStateException("no country has the numeric code " + numeric))
                .value());
    }

    /** Thousandths without the zeros that say nothing. */
    private static Cell units(@Nullable Long thousandths) {
        BigDecimal units = Milli.toUnits(thousandths);
        return Cell.decimal(units == null ? null : units.stripTrailingZeros());
    }
}
