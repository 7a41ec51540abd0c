package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.entente.kernel.figure.Valuation;
import org.entente.kernel.imports.BadRow;
import org.entente.kernel.imports.CellRejectedException;
import org.entente.kernel.imports.ImportReport;
import org.entente.kernel.imports.ImportReport.Rejection;
import org.entente.kernel.imports.Rows;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Flow;
import org.entente.trade.flow.LineStatus;
import org.entente.trade.flow.Measures;
import org.entente.trade.flow.Procedure;
import org.entente.trade.flow.Quantity;
import org.entente.trade.product.Classification;
import org.entente.trade.product.Classification.Family;
import org.entente.trade.product.ProductCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComtradeLinesTest {
    private static final ComtradeScope HS = new ComtradeScope(Family.HS, null);
    private static final ComtradeScope SITC = new ComtradeScope(Family.SITC, null);
    private static final ComtradeScope HS2012 = new ComtradeScope(Family.HS, Classification.HS2012);

    private final List<Rejection> remarks = new ArrayList<>();
    private final ImportReport report = new ImportReport(BadRow.FAIL, remarks::addAll);

    private Line read(ComtradeScope scope, String changes) {
        return read(scope, FinerValues.REJECT, ComtradeSamples.record(changes));
    }

    private Line read(ComtradeScope scope, FinerValues finer, Map<String, String> record) {
        return new ComtradeLines(scope, finer, report).read(Rows.of(record));
    }

    @Test
    void theKnownRecordIsReadWhole() {
        assertThat(read(HS, ""))
                .isEqualTo(new Line(
                        new ReportHeader.Key(156, Flow.IMPORT, Period.ofYear(2010)),
                        32,
                        Procedure.ALL,
                        Valuation.CIF,
                        null,
                        ProductCode.TOTAL,
                        new Measures(6_804_128_143_000L, null, false, null),
                        LineStatus.REPORTED));
    }

    @ParameterizedTest
    @CsvSource({
        "M,IMPORT",
        "X,EXPORT",
        "DX,DOMESTIC_EXPORT",
        "FM,FOREIGN_IMPORT",
        "MIP,IMPORT_FOR_INWARD_PROCESSING",
        "MOP,IMPORT_AFTER_OUTWARD_PROCESSING",
        "RM,RE_IMPORT",
        "RX,RE_EXPORT",
        "XIP,EXPORT_AFTER_INWARD_PROCESSING",
        "XOP,EXPORT_FOR_OUTWARD_PROCESSING",
        "1,IMPORT",
        "2,EXPORT",
        "3,RE_EXPORT",
        "4,RE_IMPORT"
    })
    void everyFlowIsKnown(String code, Flow flow) {
        assertThat(read(HS, "flowCode=" + code).report().flow()).isEqualTo(flow);
    }

    @ParameterizedTest
    @CsvSource({
        "2010,251,250",
        "2010,842,840",
        "2010,757,756",
        "2010,579,578",
        "2010,699,356",
        "2010,381,380",
        "2010,490,490",
        "2010,899,899",
        "2010,0,0",
        "2010,97,97",
        "2003,891,891",
        "1985,810,810",
        "1995,58,58"
    })
    void countriesAreReadByComtradesOwnCodes(String year, String code, int numeric) {
        assertThat(read(HS, "period=%s,partnerCode=%s".formatted(year, code)).partner())
                .isEqualTo(numeric);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2010|A|2010",
                "201007|M|2010-07",
                "202212|M|2022-12",
                "2010||2010",
            })
    void yearsAndMonthsAreToldByTheirDigits(String written, String frequency, String code) {
        String changes = "period=%s,freqCode=%s,refMonth=52".formatted(written, frequency == null ? "" : frequency);
        assertThat(read(HS, changes).report().period().code()).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({
        "HS,cmdCode=01,1",
        "HS,cmdCode=1,1",
        "HS,cmdCode=101,101",
        "HS,cmdCode=010121,10121",
        "HS,cmdCode=10121,10121",
        "HS,cmdCode=2709,2709",
        "HS,cmdCode=999999,999999",
        "HS,cmdCode=9999AA,999999",
        "SITC,'classificationCode=S3,cmdCode=0',1000000",
        "SITC,'classificationCode=S1,cmdCode=00',2000000",
        "SITC,'classificationCode=S2,cmdCode=001,aggrLevel=3',3000001",
        "SITC,'classificationCode=S2,cmdCode=1,aggrLevel=3',3000001",
        "SITC,'classificationCode=S4,cmdCode=33411,aggrLevel=5',5033411",
        "SITC,classificationCode=S3,0"
    })
    void productsKeepTheirLeadingZerosOrRegainThem(String family, String changes, int number) {
        assertThat(read(family.equals("HS") ? HS : SITC, changes).product()).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"H0,HS1992", "H1,HS1996", "H2,HS2002", "H3,HS2007", "H4,HS2012", "H5,HS2017", "H6,HS2022", "HS,HS"})
    void aProductIsOfTheEditionThatTheReporterUsed(String code, Classification classification) {
        assertThat(read(HS, "cmdCode=01,classificationCode=" + code).classification())
                .isEqualTo(classification);
    }

    @Test
    void whatIsBrokenDownIsAPartThatSaysOfWhat() {
        assertThat(read(HS, "customsCode=C04").procedure()).isEqualTo(new Procedure("C04", 0, 0));
        assertThat(read(HS, "motCode=2100").procedure()).isEqualTo(new Procedure("C00", 2100, 0));
        assertThat(read(HS, "partner2Code=251").procedure()).isEqualTo(new Procedure("C00", 0, 250));
        assertThat(read(HS, "customsCode=,motCode=,partner2Code=").procedure()).isEqualTo(Procedure.ALL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "null",
            value = {
                "M|5|5||CIF",
                "M|5|5|4.8|CIF",
                "M|5|0|5|FOB",
                "M|5.0|5|5.00|CIF",
                "X|5||5|FOB",
                "X|5|5|5|FOB",
                "X|5|0|5|FOB",
                "RX|5|5|5|FOB",
                "X|5|||null",
                "M|5|6|7|null",
                "M|0|0|0|null",
            })
    void theValuationIsThatOfTheValue(String flow, String value, String cif, String fob, Valuation valuation) {
        String changes = "flowCode=%s,primaryValue=%s,cifvalue=%s,fobvalue=%s"
                .formatted(flow, value, cif == null ? "" : cif, fob == null ? "" : fob);
        assertThat(read(HS, changes).valuation()).isEqualTo(valuation);
    }

    @Test
    void noWeightIsNoWeightAndNotZero() {
        assertThat(read(HS, "netWgt=0").measures().netWeightGrams()).isNull();
        assertThat(read(HS, "netWgt=").measures().netWeightGrams()).isNull();
        assertThat(read(HS, "netWgt=NA").measures().netWeightGrams()).isNull();
        assertThat(read(HS, "netWgt=0,primaryValue=0").measures().netWeightGrams())
                .isZero();
        assertThat(read(HS, "netWgt=12.5").measures().netWeightGrams()).isEqualTo(12_500);
        assertThat(read(HS, "qtyUnitCode=5,qty=0").measures().quantity()).isNull();
    }

    @Test
    void aQuantityHasAUnitOrIsNone() {
        assertThat(read(HS, "qtyUnitCode=5,qty=12").measures().quantity()).isEqualTo(new Quantity(12_000, 5, false));
        assertThat(read(HS, "qtyUnitCode=-1,qty=12").measures().quantity()).isNull();
        assertThat(read(HS, "qtyUnitCode=1,qty=12").measures().quantity()).isNull();
        assertThat(read(HS, "qtyUnitCode=8,qty=").measures().quantity()).isNull();
        assertThat(read(HS, "qtyUnitCode=,qty=12").measures().quantity()).isNull();
    }

    @Test
    void anUnknownUnitIsKeptAndRemarkedOnOnce() {
        ComtradeLines lines = new ComtradeLines(HS, FinerValues.REJECT, report);
        Line line = lines.read(Rows.of(ComtradeSamples.record("qtyUnitCode=77,qty=3")));
        lines.read(Rows.of(ComtradeSamples.record("qtyUnitCode=77,qty=4")));
        Line odd = lines.read(Rows.of(ComtradeSamples.record("qtyUnitCode=1234,qty=4")));
        report.remark(0, null, null, "end");

        assertThat(line.measures().quantity()).isEqualTo(new Quantity(3_000, 77, false));
        assertThat(odd.measures().quantity()).isNull();
        assertThat(flushed())
                .extracting(Rejection::column, Rejection::value)
                .containsExactly(tuple("qtyUnitCode", "77"), tuple("qtyUnitCode", "1234"), tuple(null, null));
        assertThat(report.rejected()).isZero();
    }

    private List<Rejection> flushed() {
        for (int i = 0; remarks.isEmpty(); i++) {
            report.remark(i, "filler", "filler", "filler");
        }
        return remarks.stream()
                .filter(remark -> !"filler".equals(remark.column()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "'isNetWgtEstimated=true',true,false",
        "'isQtyEstimated=true',false,true",
        "'legacyEstimationFlag=6',false,false",
        "'isNetWgtEstimated=,isQtyEstimated=,legacyEstimationFlag=6',true,true",
        "'isNetWgtEstimated=,isQtyEstimated=,legacyEstimationFlag=4',true,false",
        "'isNetWgtEstimated=,isQtyEstimated=,legacyEstimationFlag=2',false,true",
        "'isNetWgtEstimated=,isQtyEstimated=,legacyEstimationFlag=0',false,false",
        "'isNetWgtEstimated=False,isQtyEstimated=True',false,true"
    })
    void anEstimatedWeightOrQuantityDoesNotMakeTheValueEstimated(String changes, boolean weight, boolean quantity) {
        Line line = read(HS, "qtyUnitCode=5,qty=12,netWgt=3," + changes);

        assertThat(line.measures().weightEstimated()).isEqualTo(weight);
        assertThat(line.measures().quantity()).isEqualTo(new Quantity(12_000, 5, quantity));
        assertThat(line.status()).isEqualTo(LineStatus.REPORTED);
    }

    @ParameterizedTest
    @CsvSource({
        "true,false,REPORTED",
        "false,true,REPORTED",
        "true,true,REPORTED",
        "false,false,ESTIMATED",
        ",,REPORTED",
        "false,,REPORTED"
    })
    void aValueNeitherReportedNorAddedUpIsEstimated(String reported, String aggregate, LineStatus status) {
        String changes = "isReported=%s,isAggregate=%s"
                .formatted(reported == null ? "" : reported, aggregate == null ? "" : aggregate);
        assertThat(read(HS, changes).status()).isEqualTo(status);
    }

    @Test
    void aConfidentialValueIsALineWithoutOne() {
        Line line = read(HS, "cmdCode=270900,primaryValue=c,cifvalue=");

        assertThat(line.status()).isEqualTo(LineStatus.CONFIDENTIAL);
        assertThat(line.measures().valueMilli()).isNull();
        assertThat(line.valuation()).isNull();
    }

    @Test
    void convertedProductsAreEstimatesAndTotalsAndTheReportersOwnEditionAreNot() {
        String converted = "classificationCode=H4,isOriginalClassification=false,";
        assertThat(read(HS2012, converted + "cmdCode=270900").status()).isEqualTo(LineStatus.ESTIMATED);
        assertThat(read(HS2012, converted).status()).isEqualTo(LineStatus.REPORTED);
        assertThat(read(HS2012, "classificationCode=H4,cmdCode=270900").status())
                .isEqualTo(LineStatus.REPORTED);
    }

    @Test
    void valuesFinerThanAThousandthAreRefusedOrRounded() {
        Map<String, String> noisy = ComtradeSamples.record(
                "primaryValue=508.000030517578,cifvalue=508.000030517578,netWgt=1.0005,qtyUnitCode=8,qty=1.00050000001");

        assertThatThrownBy(() -> read(HS, FinerValues.REJECT, noisy)).hasMessageContaining("finer than a thousandth");
        assertThat(read(HS, FinerValues.ROUND, noisy)).satisfies(line -> {
            assertThat(line.valuation()).isEqualTo(Valuation.CIF);
            assertThat(line.measures()).isEqualTo(new Measures(508_000L, 1_000L, false, new Quantity(1_001, 8, false)));
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "flowCode=TR|is not a flow of UN Comtrade: M, X, DX, FM, MIP, MOP, RM, RX, XIP, XOP",
                "flowCode=|is not a flow of UN Comtrade",
                "typeCode=S|is services; of Comtrade's figures only those of goods are kept",
                "classificationCode=EB10|is a classification of services",
                "classificationCode=B4|is of the BEC, which groups codes of the HS by end use",
                "classificationCode=B5|is of the BEC",
                "classificationCode=SS|is the SITC without its revision",
                "classificationCode=H9|is not a classification of goods that is kept: HS, H0 to H6 or S1 to S4",
                "classificationCode=HS2017|is not a classification of goods that is kept",
                "classificationCode=|is empty",
                "classificationCode=S3|is of the SITC; send it with classification=SITC, into the dataset un-comtrade-sitc",
                "classificationCode=H4,isOriginalClassification=false|says that the UN converted the line to H4; send it with classification=H4, into the dataset un-comtrade-hs12-converted",
                "isOriginalClassification=maybe|is neither true nor false",
                "partnerCode=1|is not a country code of COMTRADE in 2010",
                "reporterCode=0|is the world; figures are reported by a country",
                "period=2010Q1|is neither a year such as 2010 nor a month such as 201007",
                "period=201052|is neither a year such as 2010 nor a month",
                "period=201007|is not the frequency of the period 2010-07: A with a year, M with a month",
                "freqCode=M|is not the frequency of the period 2010",
                "cmdCode=AG2|is neither TOTAL nor a code of the HS, of 2, 4 or 6 digits",
                "cmdCode=27090010|is neither TOTAL nor a code of the HS",
                "cmdCode=|is empty",
                "customsCode=c 4|is not a code of a customs procedure",
                "motCode=sea|is not a whole number",
                "partner2Code=1|is not a country code of COMTRADE",
                "primaryValue=|is missing; a number is needed",
                "primaryValue=-5|is negative; trade is counted in positive amounts",
                "netWgt=heavy|is not a decimal number",
                "isReported=perhaps|is neither true nor false",
            })
    void anUnusableRecordSaysWhy(String changes, String reason) {
        assertThatThrownBy(() -> read(HS, changes))
                .isInstanceOf(CellRejectedException.class)
                .hasMessageStartingWith(reason);
    }

    @Test
    void aFileForOneEditionRefusesTheOthers() {
        assertThatThrownBy(() -> read(HS2012, "classificationCode=H5"))
                .hasMessage("is not H4, the edition that the file is imported for");
        assertThatThrownBy(() -> read(SITC, "")).hasMessageStartingWith("is of the HS; send it with classification=HS");
    }

    @Test
    void aFileWithTheNeededFieldsAloneIsEnough() {
        Map<String, String> all = ComtradeSamples.record("cmdCode=2709");
        Map<String, String> few = new HashMap<>();
        ComtradeNames.REQUIRED.forEach(name -> few.put(name, String.valueOf(all.get(name))));

        Line line = read(HS, FinerValues.REJECT, few);

        assertThat(line.procedure()).isEqualTo(Procedure.ALL);
        assertThat(line.valuation()).isNull();
        assertThat(line.status()).isEqualTo(LineStatus.REPORTED);
        assertThat(line.measures()).isEqualTo(Measures.of(6_804_128_143_000L, null));
    }
}
