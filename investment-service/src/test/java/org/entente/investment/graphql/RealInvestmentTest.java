package org.entente.investment.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.investment.Rejections;
import org.entente.investment.Sample;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;
import org.junit.jupiter.api.Test;

/** What the graph answers from UNCTAD's two real files and the real exchange rates; skipped when they are not here. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class RealInvestmentTest {
    private static final String INFLOWS = "investment/unctad_bilateral_inflows_host_reported_2001_2012.csv";
    private static final String OUTFLOWS = "investment/unctad_bilateral_outflows_source_reported_2001_2012.csv";

    @Test
    void theRealFilesAnswerTheQuestionsThatWereAskedOfThem() {
        var inflows = SharedData.file(INFLOWS);
        var outflows = SharedData.file(OUTFLOWS);
        Database.clear();
        Sample.load();
        var inward = Requests.importFile("unctad-bilateral", inflows, Map.of("side", "inward"));
        var outward = Requests.importFile("unctad-bilateral", outflows, Map.of("side", "outward"));

        assertThat(inward).containsEntry("rowsTaken", 73_056).containsEntry("rowsRejected", 0);
        assertThat(outward).containsEntry("rowsTaken", 63_888).containsEntry("rowsRejected", 0);
        assertThat(Rejections.of(inward)).as("unmatched names").isEmpty();
        assertThat(Rejections.of(outward)).as("unmatched names").isEmpty();

        assertThat(Database.count("select count(*) from observation where value < 0"))
                .isEqualTo(8_762 + 8_130);
        assertThat(Requests.importFile("unctad-bilateral", inflows, Map.of("side", "inward")))
                .containsEntry("state", "UNCHANGED");
        var rates = Requests.importFile(
                "exchange-rates-by-country",
                SharedData.file("reference/fx_annual.csv"),
                Map.of("dataset", "fed", "publisher", "Federal Reserve"));
        // 31 years of Venezuela are left out.
        assertThat(rates).containsEntry("rowsTaken", 962).containsEntry("rowsRejected", 0);
        assertThat(Rejections.of(rates)).hasSize(1);

        wholeDatasetsAsymmetry();
        japanInAzerbaijanBothWays();
        theSevenBillionBesideTheStatistics();
        placesAmongAllInvestors();
    }

    private static void wholeDatasetsAsymmetry() {
        Requests.query("""
                        { investmentAsymmetry(dataset: "unctad-bilateral-fdi") {
                            hostOnly investorOnly bothReported bothNotZero alike signConflicts
                            medianRelative { value unit method period { code } }
                            medianBias { value } medianRelativeOfUnlike { value } } }""")
                .body("errors", nullValue())
                .rootPath("data.investmentAsymmetry")
                // 24 rows of the inward file are a country's report of itself.
                .body("hostOnly", equalTo(73_056 - 24 - 52_260))
                .body("investorOnly", equalTo(63_888 - 52_260))
                .body("bothReported", equalTo(52_260))
                .body("bothNotZero", equalTo(25_013))
                .body("signConflicts", equalTo(3_931))
                .body("alike", equalTo(11_248))
                .body("medianRelative.value", equalTo(0.18450017f))
                .body("medianRelativeOfUnlike.value", equalTo(1.3229969f))
                .body("medianRelative.unit", equalTo("RATIO"))
                .body("medianRelative.period.code", equalTo("2001/2012"))
                .body("medianRelative.method", containsString("over the 25013 pair-years"))
                .body("medianBias.value", equalTo(0));
    }

    private static void japanInAzerbaijanBothWays() {
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") {
                            toAzerbaijan: investment(of: "JPN") {
                              flows { figure { value period { code } } change { value } growth { value absence method }
                                      rank { value method } share { value } inUsd(rates: "fed") { value } }
                              asymmetry { hostReport { value } investorReport { value absence } signConflict }
                              whole: cumulative(definition: {method: SUM_OF_FLOWS, reportedBy: HOST}) { value } }
                            toJapan: investment(of: "AZE") { flows { measure } asymmetry { measure } } } }""")
                .body("errors", nullValue())
                .rootPath("data.relation.toAzerbaijan")
                .body(
                        "flows.figure.value",
                        contains(4_000_000, 0, 0, 0, 0, 0, 0, 0, 2_800_000, 1_400_000, 2_500_000, 5_400_000))
                .body("flows[0].change.value", nullValue())
                .body("flows[1].change.value", equalTo(-4_000_000))
                .body("flows[1].growth.value", equalTo(-100))
                .body("flows[8].growth.value", nullValue())
                .body("flows[8].growth.absence", equalTo("NOT_DEFINED"))
                .body("flows[8].growth.method", containsString("the year before is zero"))
                .body("flows[8].change.value", equalTo(2_800_000))
                .body("flows[9].growth.value", equalTo(-50))
                .body("flows[11].growth.value", equalTo(116))
                .body("flows[11].inUsd.value", equalTo(5_400_000))
                .body("flows[11].rank.value", equalTo(11))
                .body(
                        "flows[11].rank.method",
                        equalTo(
                                "place among the investors that AZE reports, 16 countries, dataset unctad-bilateral-fdi"))
                .body("flows[11].share.value", equalTo(0.60348684f))
                .body("asymmetry.investorReport.value", everyItem(nullValue()))
                .body("asymmetry.investorReport.absence", everyItem(equalTo("NOT_REPORTED")))
                .body("asymmetry", hasSize(12))
                .body("whole.value", equalTo(16_100_000))
                .rootPath("data.relation.toJapan")
                .body("flows", empty())
                .body("asymmetry", empty());
    }

    private static void theSevenBillionBesideTheStatistics() {
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment(of: "JPN") { claims { value comparisons {
                            gap ratio note figure { value absence method period { code } } } } } } }""")
                .body("errors", nullValue())
                .rootPath("data.relation.investment.claims[0]")
                .body("value", equalTo(7_100_000_000L))
                .body("comparisons[0].figure.value", equalTo(16_100_000))
                .body("comparisons[0].gap", equalTo(7_083_900_000L))
                .body("comparisons[0].figure.period.code", equalTo("2001/2012"))
                .body("comparisons[1].figure.absence", equalTo("NOT_REPORTED"))
                .body("comparisons[2].figure.absence", equalTo("NOT_IMPORTED"));
    }

    private static void placesAmongAllInvestors() {
        Requests.query("""
                        { country(code: "AZE") {
                            investors(first: 3) { partner { code } period { code } value { value } rank { value method }
                                                  share { value } }
                            mirrored: investors(first: 3, reportedBy: INVESTOR, where: {period: "2012"}) {
                                partner { code } value { value reporter { code } } rank { value } }
                            investmentDestinations(first: 3) { partner { code } value { value } } } }""")
                .body("errors", nullValue())
                .rootPath("data.country")
                .body("investors", hasSize(3))
                .body("investors.period.code", everyItem(equalTo("2012")))
                .body("investors.rank.value", contains(1, 2, 3))
                .body("investors.partner.code", contains("NLD", "TUR", "GBR"))
                .body("investors.value.value", contains(186_000_000, 185_900_000, 149_300_000))
                .body("mirrored.partner.code", contains("IND", "TUR", "ITA"))
                .body("investmentDestinations.partner.code", contains("TUR", "FRA", "BGR"));
    }
}
