package org.entente.trade.pair.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TradeSeriesApiTest {
    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String trade(String fields) {
        return "{ relation(between: \"AZE\", and: \"JPN\") { trade(of: \"AZE\") { %s } } }".formatted(fields);
    }

    private static void yearsAndMonthsWithReExports() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2019,,TOTAL,100,FOB,,
                AZE,JPN,IMPORT,2019,,TOTAL,0,CIF,,
                AZE,JPN,EXPORT,2020,,TOTAL,110,FOB,,
                AZE,JPN,IMPORT,2020,,TOTAL,40,CIF,,
                AZE,JPN,EXPORT,2021,,TOTAL,121,FOB,,
                AZE,JPN,RE_EXPORT,2021,,TOTAL,12.1,FOB,,
                AZE,JPN,IMPORT,2021,,TOTAL,44,CIF,,
                AZE,JPN,EXPORT,2020-07,,TOTAL,8,FOB,,
                AZE,JPN,EXPORT,2021-07,,TOTAL,10,FOB,,
                AZE,JPN,RE_EXPORT,2021-07,,TOTAL,2,FOB,,
                AZE,JPN,EXPORT,2021-Q3,,TOTAL,30,FOB,,
                JPN,AZE,IMPORT,2022,,TOTAL,130,CIF,,
                JPN,AZE,RE_EXPORT,2022,,TOTAL,5,FOB,,
                """);
    }

    @Test
    void eachFlowAndFrequencyIsASeriesOfItsOwn() {
        yearsAndMonthsWithReExports();

        Requests.query(trade("""
                        years: series(flow: EXPORT) { period { code } figure { value status } growth { value } change { value } dataset basis }
                        months: series(flow: EXPORT, frequency: MONTHLY, from: "2021") { period { code } figure { value } growth { value method } }
                        quarters: series(flow: EXPORT, frequency: QUARTERLY) { period { code } figure { value } growth { absence } }
                        parts: series(flow: RE_EXPORT) { period { code } figure { value reporter { code } } }
                        none: series(flow: RE_IMPORT) { period { code } }
                        turnover: series(to: "2020") { period { code } figure { value } growth { value } }"""))
                .body("errors", nullValue())
                .body("data.relation.trade.years.period.code", contains("2019", "2020", "2021", "2022"))
                .body("data.relation.trade.years.figure.value", contains(100, 110, 121, 130))
                .body("data.relation.trade.years.figure[3].status", equalTo("DERIVED_FROM_COUNTERPART"))
                .body("data.relation.trade.years.growth[2].value", equalTo(10))
                .body("data.relation.trade.years.change[2].value", equalTo(11))
                .body("data.relation.trade.years.growth[3].value", nullValue())
                .body("data.relation.trade.years[0].dataset", equalTo("customs"))
                .body("data.relation.trade.months.period.code", contains("2021-07"))
                .body("data.relation.trade.months[0].growth.value", equalTo(25))
                .body("data.relation.trade.months[0].growth.method", containsString("same period of the year before"))
                .body("data.relation.trade.quarters.figure.value", contains(30))
                .body("data.relation.trade.quarters[0].growth.absence", equalTo("NOT_DEFINED"))
                .body("data.relation.trade.parts.period.code", contains("2021"))
                .body("data.relation.trade.parts[0].figure.value", equalTo(12.1f))
                .body("data.relation.trade.parts[0].figure.reporter.code", equalTo("AZE"))
                .body("data.relation.trade.none", empty())
                .body("data.relation.trade.turnover.figure.value", contains(100, 150))
                .body("data.relation.trade.turnover[1].growth.value", equalTo(50));
    }

    @Test
    void aYearHasTheMovementOfEachFlowItsPartsAndTheCoverageRatio() {
        yearsAndMonthsWithReExports();

        Requests.query(trade("""
                        years(to: 2021) { period { code } turnover { value } exportsGrowth { value } exportsChange { value }
                            importsGrowth { value absence method } importsChange { value }
                            coverageRatio { value unit absence inputs { value } }
                            partsOf { flow whole figure { value } share { value } } }"""))
                .body("errors", nullValue())
                .body("data.relation.trade.years.turnover.value", contains(100, 150, 165))
                .body("data.relation.trade.years[2].exportsGrowth.value", equalTo(10))
                .body("data.relation.trade.years[2].exportsChange.value", equalTo(11))
                .body("data.relation.trade.years[2].importsGrowth.value", equalTo(10))
                .body("data.relation.trade.years[1].importsGrowth.value", nullValue())
                .body("data.relation.trade.years[1].importsGrowth.absence", equalTo("NOT_DEFINED"))
                .body("data.relation.trade.years[1].importsGrowth.method", containsString("the year before is zero"))
                .body("data.relation.trade.years[1].importsChange.value", equalTo(40))
                .body("data.relation.trade.years[2].coverageRatio.value", equalTo(2.75f))
                .body("data.relation.trade.years[2].coverageRatio.unit", equalTo("RATIO"))
                .body("data.relation.trade.years[0].coverageRatio.absence", equalTo("NOT_DEFINED"))
                .body("data.relation.trade.years[1].partsOf", empty())
                .body("data.relation.trade.years[2].partsOf", hasSize(1))
                .body("data.relation.trade.years[2].partsOf[0].flow", equalTo("RE_EXPORT"))
                .body("data.relation.trade.years[2].partsOf[0].whole", equalTo("EXPORT"))
                .body("data.relation.trade.years[2].partsOf[0].figure.value", equalTo(12.1f))
                .body("data.relation.trade.years[2].partsOf[0].share.value", equalTo(10));
    }

    @Test
    void compoundGrowthCountsIntervals() {
        yearsAndMonthsWithReExports();

        Requests.query(trade("""
                        x: compoundGrowth(flow: EXPORT, from: 2019, to: 2021) { value unit inputs { value } }
                        m: compoundGrowth(flow: IMPORT, from: 2019, to: 2021) { value absence method }
                        t: compoundGrowth(from: 2020, to: 2021) { value }
                        none: compoundGrowth(from: 2001, to: 2021) { absence method }"""))
                .body("errors", nullValue())
                .body("data.relation.trade.x.value", equalTo(10))
                .body("data.relation.trade.x.unit", equalTo("PERCENT"))
                .body("data.relation.trade.x.inputs.value", contains(121, 100))
                .body("data.relation.trade.m.absence", equalTo("NOT_DEFINED"))
                .body("data.relation.trade.m.method", containsString("2019 is zero"))
                .body("data.relation.trade.t.value", equalTo(10))
                .body("data.relation.trade.none.method", containsString("no dataset has turnover of both years"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "series(from: \"2021\", to: \"2020\") { dataset }|from is 2021, after to, which is 2020",
                "series(from: \"21\") { dataset }|is not a period: write a year",
                "compoundGrowth(from: 2021, to: 2021) { value }|name two different years",
                "compoundGrowth(from: 2021, to: 2019) { value }|from is 2021, after to",
                "years(from: 21) { dataset }|from is 21; write a calendar year",
                "mirror(flow: RE_EXPORT) { ratio { value } }|flow is RE_EXPORT, which the other side does not record as such; write EXPORT",
                "mirror(flow: IMPORT, period: \"2021\", from: \"2020\") { ratio { value } }|which leaves nothing for frequency"
            })
    void wrongArgumentsAreRefused(String field, String message) {
        Requests.query(trade(field))
                .body("errors[0].extensions.code", equalTo("bad-user-input"))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void seriesAndGrowthOfTheSamePairCostOneStatement() {
        yearsAndMonthsWithReExports();
        String query = trade("""
                a: series(flow: EXPORT) { figure { value } } b: series(frequency: MONTHLY) { figure { value } }
                c: compoundGrowth(from: 2019, to: 2021) { value } latest { partsOf { flow } }""");

        Requests.query(query).body("errors", nullValue());
        assertThat(Statements.during(() -> Requests.query(query))).isEqualTo(1);
    }

    @Test
    void claimsOfMonthsOtherFlowsAndGrowthStandBesideTheirStatistics() {
        yearsAndMonthsWithReExports();
        Requests.importText("claims", """
                topic,subject,other,statement,operator,value,unit,currency,period_from,period_to,stated_by,stated_on,source_title,source_url,note
                EXPORTS,AZE,JPN,Exports grew by 10 per cent,EQUAL,10,PERCENT,,2021,2021,Minister,2022-01-05,Newspaper,,
                RE_EXPORTS,AZE,JPN,Re-exports were 2 dollars in July,EQUAL,2,CURRENCY,USD,2021-07,2021-07,Minister,2022-01-04,Newspaper,,
                EXPORTS,AZE,JPN,Exports of three years were 400 dollars,EQUAL,400,CURRENCY,USD,2019,2021,Minister,2022-01-03,Newspaper,,
                """, Map.of());

        Requests.query(trade(
                        "claims { topic comparisons { gap note figure { value unit absence inputs { value } } } }"))
                .body("errors", nullValue())
                .body("data.relation.trade.claims.topic", contains("EXPORTS", "RE_EXPORTS", "EXPORTS"))
                .body("data.relation.trade.claims[0].comparisons[0].figure.value", equalTo(10))
                .body("data.relation.trade.claims[0].comparisons[0].figure.unit", equalTo("PERCENT"))
                .body("data.relation.trade.claims[0].comparisons[0].gap", equalTo(0))
                .body("data.relation.trade.claims[1].comparisons[0].figure.value", equalTo(2))
                .body("data.relation.trade.claims[2].comparisons[0].figure.value", equalTo(331))
                .body("data.relation.trade.claims[2].comparisons[0].gap", equalTo(69))
                .body("data.relation.trade.claims[2].comparisons[0].note", containsString("added up from 3 periods"))
                .body("data.relation.trade.claims[2].comparisons[1].figure.absence", equalTo("NOT_IMPORTED"));
    }
}
