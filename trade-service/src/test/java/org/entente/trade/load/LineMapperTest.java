package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.imports.ImportOptions;
import org.entente.kernel.imports.RowLeftOutException;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Basis;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Procedure;
import org.entente.trade.flow.Quantity;
import org.entente.trade.load.LineMapper.Habits;
import org.entente.trade.load.StatusReader.EmptyValues;
import org.entente.trade.product.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineMapperTest {
    private static final String[] COLUMNS = {
        "reporterColumn",
        "r",
        "partnerColumn",
        "p",
        "periodColumn",
        "t",
        "flowColumn",
        "f",
        "productColumn",
        "k",
        "valueColumn",
        "v",
        "multiplier",
        "1"
    };
    private static final String HEADER = "r|p|t|f|k|v";

    private static Line read(String header, String cells, String... options) {
        String[] all = new String[COLUMNS.length + options.length];
        System.arraycopy(COLUMNS, 0, all, 0, COLUMNS.length);
        System.arraycopy(options, 0, all, COLUMNS.length, options.length);
        ImportOptions given = Given.options(new ColumnsFormat(), all);
        return new LineMapper(
                        given,
                        Columns.named(given),
                        new DatasetPlan("test", Basis.REPORTED, false),
                        Given.report(),
                        new Habits(new CountryCodes(null), Map.of(), EmptyValues.REJECT))
                .read(Given.row(header, cells));
    }

    @Test
    void everythingThatALineHoldsCanBeMapped() {
        Line line = read(
                HEADER + "|kg|n|u|ne|cus|mode|via|val|st",
                "AZE|JPN|2020-Q2|RX|8703|12,5|1.234,5|7|5|true|C04|2100|DEU|FOB|E",
                "classificationColumn",
                "missing",
                "classification",
                "HS2017",
                "decimalComma",
                "true",
                "weightColumn",
                "kg",
                "weightMultiplier",
                "1000",
                "quantityColumn",
                "n",
                "quantityUnitColumn",
                "u",
                "quantityEstimatedColumn",
                "ne",
                "customsColumn",
                "cus",
                "transportColumn",
                "mode",
                "secondPartnerColumn",
                "via",
                "valuationColumn",
                "val",
                "statusColumn",
                "st");

        assertThat(line)
                .isEqualTo(new Line(
                        new ReportHeader.Key(31, Flow.RE_EXPORT, Period.ofQuarter(2020, 2)),
                        392,
                        new Procedure("C04", 2100, 276),
                        Valuation.FOB,
                        Classification.HS2017,
                        8703,
                        new Measures(12_500L, 1_234_500_000L, false, new Quantity(7_000, 5, true)),
                        LineStatus.ESTIMATED));
    }

    @ParameterizedTest
    @CsvSource({
        "EXPORT, EXPORT",
        "exports, EXPORT",
        "X, EXPORT",
        "Import, IMPORT",
        "M, IMPORT",
        "re-exports, RE_EXPORT",
        "RM, RE_IMPORT",
        "DX, DOMESTIC_EXPORT",
        "2, EXPORT"
    })
    void flowsAreReadAsPublishersWriteThem(String text, Flow flow) {
        Line line = read(HEADER, "AZE|JPN|2020|%s|TOTAL|5".formatted(text), "flowCodes", "1:IMPORT,2:EXPORT");

        assertThat(line.report().flow()).isEqualTo(flow);
    }

    @Test
    void aCodeOfNoFlowIsLeftOutAndAnUnknownOneRefused() {
        assertThatThrownBy(() -> read(HEADER, "AZE|JPN|2020|9|TOTAL|5", "flowCodes", "9:NONE"))
                .isInstanceOf(RowLeftOutException.class);
        assertThatThrownBy(() -> read(HEADER, "AZE|JPN|2020|9|TOTAL|5")).hasMessageStartingWith("is not a flow");
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL, '', 0",
        "_T, '', 0",
        "0101, '', 101",
        "101, 4, 101",
        "10121, 6, 10121",
        "010121, 6, 10121",
        "1, 2, 1"
    })
    void lostZerosArePutBackWhereTheLevelIsStated(String text, String level, int number) {
        String cells = "AZE|JPN|2020|X|%s|5".formatted(text);

        assertThat(read(HEADER, cells, "classification", "HS2017", "productLevel", level)
                        .product())
                .isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({
        "101, '', if a leading zero was lost",
        "10121, '', if a leading zero was lost",
        "0101, 6, is not a code of 6 digits",
        "1, 4, is not a code of 4 digits",
        "XX, '', is neither TOTAL nor a code of the HS",
        "'', '', is neither TOTAL nor a code of the HS"
    })
    void otherProductsAreRefused(String text, String level, String reason) {
        String cells = "AZE|JPN|2020|X|%s|5".formatted(text);

        assertThatThrownBy(() -> read(HEADER, cells, "classification", "HS2017", "productLevel", level))
                .hasMessageContaining(reason);
    }

    @Test
    void sitcCodesKeepTheirDigits() {
        assertThat(read(HEADER, "AZE|JPN|2020|X|0|5", "classification", "S3").product())
                .isEqualTo(1_000_000);
        assertThat(read(HEADER, "AZE|JPN|2020|X|334|5", "classification", "SITC4")
                        .classification())
                .isEqualTo(Classification.SITC4);
        assertThatThrownBy(() -> read(HEADER, "AZE|JPN|2020|X|334|5")).hasMessageStartingWith("has no classification");
    }

    @ParameterizedTest
    @CsvSource({
        "'1.234,56', true, 1234560",
        "'1234,56', true, 1234560",
        "'1 234 567,5', true, 1234567500",
        "'1.234', true, 1234000",
        "1234.56, false, 1234560",
        "1.5E3, false, 1500000"
    })
    void numbersAreReadWithTheirDecimalSign(String text, String comma, long milli) {
        Line line = read(HEADER, "AZE|JPN|2020|X|TOTAL|" + text, "decimalComma", comma);

        assertThat(line.measures().valueMilli()).isEqualTo(milli);
    }

    @ParameterizedTest
    @CsvSource({
        "1234.56, true, is not a number with a decimal comma",
        "'12.34,5', true, is not a number with a decimal comma",
        "'1,234.56', true, is not a number with a decimal comma",
        "'1234,56', false, is not a decimal number",
        "1.234.567, false, is not a decimal number",
        "-5, false, is negative",
        "NA, false, is missing",
        ".., false, is missing",
        ":, false, is missing",
        "-, false, is missing",
        "NaN, false, is missing",
        "'', false, is missing"
    })
    void otherValuesAreRefused(String text, String comma, String reason) {
        assertThatThrownBy(() -> read(HEADER, "AZE|JPN|2020|X|TOTAL|" + text, "decimalComma", comma))
                .hasMessageStartingWith(reason);
    }

    @Test
    void emptyValuesAreLeftOutWhereThatIsAskedFor() {
        assertThatThrownBy(() -> read(HEADER, "AZE|JPN|2020|X|TOTAL|NA", "emptyValues", "skip"))
                .isInstanceOf(RowLeftOutException.class);
    }

    @ParameterizedTest
    @CsvSource({"c", "C", "(c)", ":c"})
    void aConfidentialValueIsALineWithoutOne(String text) {
        Line line = read(HEADER, "AZE|JPN|2020|X|TOTAL|" + text);

        assertThat(line.status()).isEqualTo(LineStatus.CONFIDENTIAL);
        assertThat(line.measures().valueMilli()).isNull();
    }

    @Test
    void aQuantityNeedsItsUnit() {
        String header = HEADER + "|n|u";
        String[] columns = {"quantityColumn", "n", "quantityUnitColumn", "u"};

        assertThatThrownBy(() -> read(header, "AZE|JPN|2020|X|TOTAL|5|7|", columns))
                .hasMessageStartingWith("has no unit");
        assertThatThrownBy(() -> read(header, "AZE|JPN|2020|X|TOTAL|5|7|pieces", columns))
                .hasMessageStartingWith("is not the number of a unit");
        assertThat(read(header, "AZE|JPN|2020|X|TOTAL|5|NA|5", columns)
                        .measures()
                        .quantity())
                .isNull();
        assertThat(read(HEADER + "|n", "AZE|JPN|2020|X|TOTAL|5|0.5", "quantityColumn", "n", "quantityUnit", "8")
                        .measures()
                        .quantity())
                .isEqualTo(new Quantity(500, 8, false));
    }
}
