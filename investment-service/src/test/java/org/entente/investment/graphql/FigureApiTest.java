package org.entente.investment.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.investment.Rejections;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is said of one reported number: how it moved, where it stands, what it is in other money. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class FigureApiTest {
    private static final String HEADER =
            "reporter,counterpart,period,measure,direction,value,currency,activity,counterpart_level,status\n";
    private static final Map<String, String> BANK = Map.of("dataset", "bank", "publisher", "A central bank");
    private static final Map<String, String> RATES = Map.of("dataset", "rates", "publisher", "A reserve bank");

    @BeforeEach
    void startFromNothing() {
        Database.clear();
    }

    @Test
    void aNumberSaysHowItMovedAndWhereItStands() {
        reports("""
                AZE,JPN,2019,FLOW,INWARD,-10,USD,,,
                AZE,JPN,2020,FLOW,INWARD,40,USD,,,
                AZE,JPN,2021,FLOW,INWARD,50,USD,,,
                AZE,TUR,2021,FLOW,INWARD,100,USD,,,
                AZE,GBR,2021,FLOW,INWARD,-25,USD,,,
                """, BANK);

        flows("growth { value method } change { value } rank { value method } share { value method }")
                .body("flows.growth.value", contains(null, null, 25))
                .body("flows.growth[1].method", containsString("the year before is negative"))
                .body("flows.change.value", contains(null, 50, 10))
                .body("flows.rank.value", contains(1, 1, 2))
                .body("flows.rank[2].method", containsString("investors that AZE reports, 3 countries, dataset bank"))
                .body("flows.share.value", contains(null, 100, 40))
                .body("flows.share[0].method", containsString("the whole is not above zero"));
    }

    @Test
    void theReportedTotalIsTheWholeAndTheWorldHasNoPlace() {
        reports("""
                AZE,JPN,2021,FLOW,INWARD,50,USD,,,
                AZE,TUR,2021,FLOW,INWARD,100,USD,,,
                AZE,W00,2021,FLOW,INWARD,200,USD,,,
                """, BANK);

        flows("rank { value } share { value method inputs { value } }")
                .body("flows[0].rank.value", equalTo(2))
                .body("flows[0].share.value", equalTo(25))
                .body("flows[0].share.method", containsString("the total that is reported"))
                .body("flows[0].share.inputs.value", contains(50, 200));
    }

    @Test
    void anExcerptGivesNoPlaces() {
        reports(
                "AZE,JPN,2021,FLOW,INWARD,50,USD,,,\n",
                Map.of("dataset", "bank", "publisher", "A central bank", "extent", "excerpt"));

        flows("rank { value absence method } share { absence }")
                .body("flows[0].rank.value", nullValue())
                .body("flows[0].rank.absence", equalTo("NOT_DEFINED"))
                .body("flows[0].rank.method", containsString("the edition has only some counterparts"))
                .body("flows[0].share.absence", equalTo("NOT_DEFINED"));
    }

    @Test
    void moneyIsConvertedOnlyByARateThatIsNamed() {
        reports("AZE,JPN,2021,FLOW,INWARD,1000,JPY,,,\nAZE,JPN,2022,FLOW,INWARD,1000,JPY,,,\n", BANK);
        Requests.importText("exchange-rates", "currency,period,units_per_usd\nJPY,2021,80\n", RATES);

        flows("figure { value currency } inUsd(rates: \"rates\") { value currency absence method inputs { value source"
                        + " { publisher } } } other: inUsd(rates: \"none\") { absence method }")
                .body("flows.figure.value", contains(1000, 1000))
                .body("flows.figure.currency", contains("JPY", "JPY"))
                .body("flows[0].inUsd.value", equalTo(12.5f))
                .body("flows[0].inUsd.currency", equalTo("USD"))
                .body(
                        "flows[0].inUsd.method",
                        equalTo(
                                "amount in JPY / units of JPY for one US dollar, on the average of 2021, dataset rates of"
                                        + " A reserve bank"))
                .body("flows[0].inUsd.inputs.value", contains(1000, 80))
                .body("flows[0].inUsd.inputs[1].source.publisher", equalTo("A reserve bank"))
                .body("flows[1].inUsd.absence", equalTo("NOT_IMPORTED"))
                .body("flows[1].inUsd.method", containsString("dataset rates has no rate for 2022"))
                .body("flows[0].other.method", containsString("no exchange rates named none had been imported"));
    }

    @Test
    void aLaterEditionOfTheRatesChangesTheAnswerAndNotTheEarlierOne() {
        reports("AZE,JPN,2021,FLOW,INWARD,1000,JPY,,,\n", BANK);
        Requests.importText("exchange-rates", "currency,period,units_per_usd\nJPY,2021,80\n", RATES);
        String before =
                Database.text("select now()::timestamptz at time zone 'UTC'").replace(' ', 'T') + "Z";
        Requests.importText("exchange-rates", "currency,period,units_per_usd\nJPY,2021,100\n", RATES);

        flows("inUsd(rates: \"rates\") { value }").body("flows[0].inUsd.value", equalTo(10));
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment(knownAsOf: "%s") {
                            flows { inUsd(rates: "rates") { value } } } } }""".formatted(before))
                .body("errors", nullValue())
                .body("data.relation.investment.flows[0].inUsd.value", equalTo(12.5f));
    }

    @Test
    void aPositionTakesTheRateOfItsEnd() {
        reports("AZE,JPN,2021,POSITION,INWARD,1000,JPY,,,\nAZE,JPN,2021,FLOW,INWARD,1000,JPY,,,\n", BANK);
        Requests.importText(
                "exchange-rates",
                "currency,period,units_per_usd\nJPY,2021,100\n",
                Map.of("dataset", "ends", "publisher", "A reserve bank", "rate", "end"));
        Requests.importText("exchange-rates", "currency,period,units_per_usd\nJPY,2021,80\n", RATES);

        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment {
                            positions { atEnd: inUsd(rates: "ends") { value method }
                                        average: inUsd(rates: "rates") { value method } }
                            flows { inUsd(rates: "ends") { value } } } } }""")
                .body("errors", nullValue())
                .rootPath("data.relation.investment")
                .body("positions[0].atEnd.value", equalTo(10))
                .body("positions[0].atEnd.method", containsString("at the end of 2021"))
                .body("positions[0].average.method", containsString("a position at the year's average rate"))
                .body("flows[0].inUsd.value", nullValue());
    }

    @Test
    void constantPricesComeFromAnIndexThatIsNamed() {
        reports("AZE,JPN,2010,FLOW,INWARD,1000,JPY,,,\n", BANK);
        Requests.importText("exchange-rates", "currency,period,units_per_usd\nJPY,2010,80\n", RATES);
        Requests.importText(
                "price-index",
                "currency,period,price_index\nUSD,2010,80\nUSD,2020,100\nJPY,2010,50\nJPY,2020,60\n",
                Map.of("dataset", "gdp-deflator", "publisher", "An office"));

        flows("own: atPricesOf(year: 2020, deflator: \"gdp-deflator\") { value currency }"
                        + " usd: atPricesOf(year: 2020, deflator: \"gdp-deflator\", rates: \"rates\") { value currency method }"
                        + " none: atPricesOf(year: 2031, deflator: \"gdp-deflator\") { value method }")
                .body("flows[0].own.value", equalTo(1200))
                .body("flows[0].own.currency", equalTo("JPY"))
                .body("flows[0].usd.value", equalTo(15.625f))
                .body("flows[0].usd.currency", equalTo("USD"))
                .body(
                        "flows[0].usd.method",
                        containsString("price index of 2020 / price index of 2010, dataset gdp-deflator"))
                .body("flows[0].none.method", containsString("has no index of prices in JPY for 2031"));
    }

    @Test
    void industriesAreShownBySectionAndSector() {
        reports("""
                AZE,JPN,2021,FLOW,INWARD,100,USD,ALL,,
                AZE,JPN,2021,FLOW,INWARD,60,USD,B06,,
                AZE,JPN,2021,FLOW,INWARD,30,USD,B,ULTIMATE,
                AZE,JPN,2021,FLOW,INWARD,9,USD,RENEWABLE_ENERGY,,
                """, BANK);

        flows("activity isicSection { code label } sector { code }")
                .body("flows.activity", contains("ALL", "B06", "B", "RENEWABLE_ENERGY"))
                .body("flows[0].isicSection", nullValue())
                .body("flows[1].isicSection.label", equalTo("Mining and quarrying"))
                .body("flows[3].isicSection.code", equalTo("D"))
                .body("flows[1].sector.code", equalTo("OIL_AND_GAS"))
                .body("flows[2].sector", nullValue())
                .body("flows[3].sector.code", equalTo("RENEWABLE_ENERGY"));
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment {
                            oil: flows(where: {sector: OIL_AND_GAS}) { figure { value } }
                            totals: flows(where: {activity: "ALL", instrument: ALL}) { figure { value } }
                            ultimate: flows(where: {counterpartLevel: ULTIMATE}) { figure { value } }
                            outward: flows(where: {direction: OUTWARD}) { figure { value } } } } }""")
                .body("errors", nullValue())
                .rootPath("data.relation.investment")
                .body("oil.figure.value", contains(60))
                .body("totals.figure.value", contains(100))
                .body("ultimate.figure.value", contains(30))
                .body("outward", empty());
    }

    @Test
    void anInvestmentIsTakenApartAndTheResidualShown() {
        reports("""
                AZE,JPN,2020,FLOW,INWARD,9,USD,A,,
                AZE,JPN,2021,FLOW,INWARD,100,USD,ALL,,
                AZE,JPN,2021,FLOW,INWARD,60,USD,B,,
                AZE,JPN,2021,FLOW,INWARD,50,USD,B06,,
                AZE,JPN,2021,FLOW,INWARD,-10,USD,A,,
                AZE,JPN,2021,FLOW,INWARD,,USD,C,,CONFIDENTIAL
                """, BANK);

        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment {
                            industries { investor { code } period { code } total { value } residual { value method }
                              parts { activity sector { code } figure { value absence } share { value absence } } }
                            earlier: industries(period: "2020") { total { value } residual { absence }
                              parts { activity share { absence } } }
                            none: industries(reportedBy: INVESTOR) { dataset } } } }""")
                .body("errors", nullValue())
                .rootPath("data.relation.investment")
                .body("industries.investor.code", contains("JPN"))
                .body("industries[0].period.code", equalTo("2021"))
                .body("industries[0].total.value", equalTo(100))
                .body("industries[0].parts.activity", contains("B", "A", "C"))
                .body("industries[0].parts.share.value", contains(60, -10, null))
                .body("industries[0].parts[2].figure.absence", equalTo("CONFIDENTIAL"))
                .body("industries[0].residual.value", equalTo(50))
                .body("earlier[0].residual.absence", equalTo("NOT_DEFINED"))
                .body("earlier[0].parts[0].share.absence", equalTo("NOT_DEFINED"))
                .body("none", empty());
    }

    @Test
    void manyNumbersAreRankedByOneStatement() {
        reports("""
                AZE,JPN,2020,FLOW,INWARD,40,USD,,,
                AZE,JPN,2021,FLOW,INWARD,50,USD,,,
                JPN,AZE,2021,FLOW,OUTWARD,50,USD,,,
                """, BANK);
        Runnable all = () -> flows("rank { value } share { value } inUsd(rates: \"rates\") { value }");
        all.run();
        // Observations, standings, and the edition of the rates.
        assertThat(Statements.during(all)).isEqualTo(3);
    }

    @Test
    void whoInvestsInACountryIsRanked() {
        reports("""
                AZE,JPN,2020,FLOW,INWARD,7,USD,,,
                AZE,JPN,2021,FLOW,INWARD,50,USD,,,
                AZE,TUR,2021,FLOW,INWARD,150,USD,,,
                AZE,GBR,2021,FLOW,INWARD,,USD,,,CONFIDENTIAL
                JPN,AZE,2021,FLOW,OUTWARD,30,USD,,,
                JPN,GEO,2021,FLOW,OUTWARD,60,USD,,,
                """, BANK);

        Requests.query("""
                        { country(code: "AZE") {
                            investors { partner { code } period { code } dataset value { value reporter { code } }
                                        rank { value method } share { value } }
                            theirs: investors(reportedBy: INVESTOR) { partner { code } value { value reporter { code } } }
                            earlier: investors(where: {period: "2020"}) { value { value } }
                            none: investors(measure: POSITION) { rank { value } } }
                          japan: country(code: "JPN") { investmentDestinations { partner { code } rank { value } } } }""")
                .body("errors", nullValue())
                .rootPath("data.country")
                .body("investors.partner.code", contains("TUR", "JPN"))
                .body("investors[0].period.code", equalTo("2021"))
                .body("investors.value.value", contains(150, 50))
                .body("investors.rank.value", contains(1, 2))
                .body("investors[0].rank.method", equalTo("place among the 2 investors in AZE that it reports"))
                .body("investors.share.value", contains(75, 25))
                .body("theirs.value.reporter.code", contains("JPN"))
                .body("theirs.value.value", contains(30))
                .body("earlier.value.value", contains(7))
                .body("none", empty())
                .rootPath("data.japan")
                .body("investmentDestinations.partner.code", contains("GEO", "AZE"));
    }

    @Test
    void theDerivedNumberIsNoSecondOpinion() {
        reports("""
                AZE,JPN,2021,FLOW,INWARD,50,USD,,,DERIVED_FROM_COUNTERPART
                AZE,JPN,2020,FLOW,INWARD,40,USD,,,
                JPN,AZE,2021,FLOW,OUTWARD,50,USD,,,
                """, BANK);

        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment(of: "JPN") {
                            flows { figure { value status } }
                            asymmetry(from: 2021) { hostReport { value } investorReport { value } signConflict }
                            cumulative(definition: {method: SUM_OF_FLOWS, reportedBy: HOST}) { value } } }
                          investmentAsymmetry(dataset: "bank") { hostOnly investorOnly bothReported
                            medianRelative { value absence } } }""")
                .body("errors", nullValue())
                .body(
                        "data.relation.investment.flows.figure.status",
                        contains("REPORTED", "DERIVED_FROM_COUNTERPART", "REPORTED"))
                .body("data.relation.investment.asymmetry[0].hostReport.value", nullValue())
                .body("data.relation.investment.asymmetry[0].investorReport.value", equalTo(50))
                .body("data.relation.investment.cumulative.value", equalTo(40))
                .body("data.investmentAsymmetry.hostOnly", equalTo(1))
                .body("data.investmentAsymmetry.investorOnly", equalTo(1))
                .body("data.investmentAsymmetry.bothReported", equalTo(0))
                .body("data.investmentAsymmetry.medianRelative.absence", equalTo("NOT_IMPORTED"));
    }

    @Test
    void aSumIsConvertedAndDeflatedAsItsDefinitionSays() {
        reports("""
                AZE,JPN,2020,FLOW,INWARD,800,JPY,,,
                AZE,JPN,2021,FLOW,INWARD,1000,JPY,,,
                AZE,JPN,2022,FLOW,INWARD,1000,JPY,,,
                """, BANK);
        Requests.importText("exchange-rates", "currency,period,units_per_usd\nJPY,2020,80\nJPY,2021,100\n", RATES);
        Requests.importText(
                "price-index",
                "currency,period,price_index\nUSD,2020,50\nUSD,2021,100\n",
                Map.of("dataset", "deflator", "publisher", "An office"));

        cumulative("").body("cumulative.value", nullValue());
        cumulative(", currency: \"JPY\"").body("cumulative.value", equalTo(2800));
        cumulative(", rates: \"rates\"")
                .body("cumulative.value", equalTo(20))
                .body("cumulative.currency", equalTo("USD"))
                .body("cumulative.inputs[2].absence", equalTo("NOT_IMPORTED"))
                .body("cumulative.method", containsString("converted to US dollars by the rates rates"))
                .body("cumulative.method", containsString("no value for 2022"));
        cumulative(", rates: \"rates\", deflator: \"deflator\", pricesOf: 2021")
                .body("cumulative.value", equalTo(30))
                .body("cumulative.method", containsString("prices of 2021 by the index deflator"));
    }

    @Test
    void moneyThatMakesNoSenseIsExplained() {
        assertThat(refusal(", deflator: \"deflator\"")).startsWith("constant prices need both deflator");
        assertThat(refusal(", rates: \"rates\", currency: \"EUR\""))
                .isEqualTo("rates convert amounts to USD, but the definition asks for EUR; leave one away");
        assertThat(Rejections.refusal(
                        "exchange-rates", "currency,period,units_per_usd\nJPY,2020,80\n", Map.of("dataset", "x")))
                .isEqualTo("this format needs the option 'publisher'");
        Map<String, Object> job = Requests.importText(
                "exchange-rates",
                "currency,period,units_per_usd\nyen,2020,80\nJPY,2020,0\nJPY,2021,80\nJPY,2021,81\n",
                RATES);
        assertThat(Rejections.of(job))
                .containsExactly(
                        "2,currency,yen,is not an ISO 4217 code such as EUR",
                        "3,units_per_usd,0,is not above zero",
                        "5,units_per_usd,81,repeats line 4: the same currency and period");
    }

    private static String refusal(String more) {
        return Requests.query(definition(more)).extract().path("errors[0].message");
    }

    private static ValidatableResponse cumulative(String more) {
        return Requests.query(definition(more)).body("errors", nullValue()).rootPath("data.relation.investment");
    }

    private static String definition(String more) {
        return """
                { relation(between: "AZE", and: "JPN") { investment(of: "JPN") {
                    cumulative(definition: {method: SUM_OF_FLOWS, reportedBy: HOST%s}) {
                        value currency method inputs { value absence } } } } }""".formatted(more);
    }

    private static void reports(String rows, Map<String, String> options) {
        assertThat(Requests.importText("investment-csv", HEADER + rows, options))
                .containsEntry("state", "PUBLISHED");
    }

    private static ValidatableResponse flows(String fields) {
        return Requests.query("{ relation(between: \"AZE\", and: \"JPN\") { investment { flows { %s } } } }"
                        .formatted(fields))
                .body("errors", nullValue())
                .rootPath("data.relation.investment");
    }
}
