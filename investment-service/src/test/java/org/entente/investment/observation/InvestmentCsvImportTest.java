package org.entente.investment.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.investment.Rejections;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InvestmentCsvImportTest {
    private static final String SHORT = "reporter,counterpart,period,measure,direction,value,currency\n";
    private static final Map<String, String> DATASET = Map.of("dataset", "central-bank", "publisher", "Central Bank");

    @BeforeEach
    void startFromNothing() {
        Database.clear();
    }

    @Test
    void everyDimensionComesThrough() {
        Map<String, Object> job = Requests.importText(
                "investment-csv",
                "\uFEFFreporter;counterpart;period;measure;direction;value;currency;principle;counterpart_level;"
                        + "special_purpose;instrument;activity;status;unit_multiplier\n"
                        + "AZ;JP;2020;position;inward;-1.25;USD;asset-liability;ultimate;excluded;equity;B06;estimated;1000\n",
                DATASET);

        assertThat(job).containsEntry("state", "PUBLISHED");
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment { positions {
                            measure direction principle counterpartLevel specialPurposeEntities instrument activity
                            unitMultiplier figure { value currency status source { publisher title } } } } } }""")
                .rootPath("data.relation.investment.positions[0]")
                .body("measure", equalTo("POSITION"))
                .body("principle", equalTo("ASSET_LIABILITY"))
                .body("counterpartLevel", equalTo("ULTIMATE"))
                .body("specialPurposeEntities", equalTo("EXCLUDED"))
                .body("instrument", equalTo("EQUITY"))
                .body("activity", equalTo("B06"))
                .body("unitMultiplier", equalTo(1_000))
                .body("figure.value", equalTo(-1_250))
                .body("figure.status", equalTo("ESTIMATED"))
                .body("figure.source.publisher", equalTo("Central Bank"));
    }

    @Test
    void aConfidentialNumberIsAbsentForThatReason() {
        Requests.importText(
                "investment-csv",
                "reporter,counterpart,period,measure,direction,value,currency,status\n"
                        + "AZE,JPN,2020,FLOW,INWARD,,USD,confidential\n",
                DATASET);

        Requests.query(
                        "{ relation(between: \"AZE\", and: \"JPN\") { investment { flows { figure { value absence } } } } }")
                .body("data.relation.investment.flows.figure.absence", contains("CONFIDENTIAL"));
    }

    @Test
    void everyUnreadableCellIsNamed() {
        Map<String, Object> job = Requests.importText(
                "investment-csv",
                "reporter,counterpart,period,measure,direction,value,currency,status,unit_multiplier\n"
                        + "XYZ,JPN,2020,FLOW,INWARD,1,USD,,\n"
                        + "AZE,JPN,20-20,FLOW,INWARD,1,USD,,\n"
                        + "AZE,JPN,2020,STOCK,INWARD,1,USD,,\n"
                        + "AZE,JPN,2020,FLOW,INWARD,many,USD,,\n"
                        + "AZE,JPN,2020,FLOW,INWARD,1,dollars,,\n"
                        + "AZE,JPN,2020,FLOW,INWARD,1,USD,confidential,\n"
                        + "AZE,JPN,2020,FLOW,INWARD,1,USD,,0\n",
                DATASET);

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(Rejections.of(job))
                .containsExactly(
                        "2,reporter,XYZ,is not an ISO 3166-1 alpha-3 code such as AZE",
                        "3,period,20-20,\"is not a period such as 2021, 2021-Q3 or 2021-07\"",
                        "4,measure,STOCK,\"is not one of [FLOW, POSITION, INCOME]\"",
                        "5,value,many,is not a decimal number such as 1234.5",
                        "6,currency,dollars,is not an ISO 4217 code such as USD",
                        "7,status,confidential,\"says that there is no value, but there is one\"",
                        "8,unit_multiplier,0,is not a positive whole number such as 1000000");
    }

    @Test
    void theDatasetMustBeNamed() {
        String row = SHORT + "AZE,JPN,2020,FLOW,INWARD,1,USD\n";

        assertThat(Rejections.refusal("investment-csv", row, Map.of()))
                .isEqualTo("this format needs the option 'dataset'");
        assertThat(Rejections.refusal("investment-csv", row, Map.of("dataset", "mine")))
                .isEqualTo("this format needs the option 'publisher'");
        assertThat(Rejections.refusal("investment-csv", row, Map.of("dataset", "My Data")))
                .startsWith("'My Data' is not a name for a dataset");
        assertThat(Rejections.refusal(
                        "investment-csv", row, Map.of("dataset", "mine", "publisher", "me", "extent", "half")))
                .isEqualTo("'half' is not an extent: write complete or excerpt");
    }
}
