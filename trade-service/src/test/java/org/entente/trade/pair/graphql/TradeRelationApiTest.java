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
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TradeRelationApiTest {
    private static final Path SAMPLE = Path.of("../launcher/src/main/resources/sample");

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static void twoYearsReportedByBothSides() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2020,,TOTAL,80,FOB,,
                AZE,JPN,IMPORT,2020,,TOTAL,20,CIF,,
                AZE,JPN,EXPORT,2021,,TOTAL,100.5,FOB,,
                AZE,JPN,IMPORT,2021,,TOTAL,24.5,CIF,,
                JPN,AZE,IMPORT,2021,,TOTAL,110.55,CIF,,
                """);
    }

    @Test
    void aYearIsSeenFromTheAskedSideWithSourceAndRelease() {
        twoYearsReportedByBothSides();

        Requests.query("""
                        { relation(between: "JPN", and: "AZE") {
                            first: trade { of { code } partner { code } latest { period { code } dataset basis
                                turnover { value currency unit method inputs { value } source { publisher } release { edition } }
                                balance { value } growth { value unit } change { value } } }
                            other: trade(of: "JPN") { of { code } latest { exports { value status reporter { code } } imports { value status } } }
                        } }""")
                .body("errors", nullValue())
                .body("data.relation.first.of.code", equalTo("AZE"))
                .body("data.relation.first.partner.code", equalTo("JPN"))
                .body("data.relation.first.latest.period.code", equalTo("2021"))
                .body("data.relation.first.latest.turnover.value", equalTo(125))
                .body("data.relation.first.latest.turnover.currency", equalTo("USD"))
                .body("data.relation.first.latest.turnover.inputs.value", contains(100.5f, 24.5f))
                .body("data.relation.first.latest.turnover.source.publisher", equalTo("Customs"))
                .body("data.relation.first.latest.balance.value", equalTo(76))
                .body("data.relation.first.latest.growth.value", equalTo(25))
                .body("data.relation.first.latest.growth.unit", equalTo("PERCENT"))
                .body("data.relation.first.latest.change.value", equalTo(25))
                .body("data.relation.other.of.code", equalTo("JPN"))
                .body("data.relation.other.latest.exports.value", equalTo(24.5f))
                .body("data.relation.other.latest.exports.status", equalTo("DERIVED_FROM_COUNTERPART"))
                .body("data.relation.other.latest.exports.reporter.code", equalTo("AZE"))
                .body("data.relation.other.latest.imports.value", equalTo(110.55f))
                .body("data.relation.other.latest.imports.status", equalTo("REPORTED"));
    }

    @Test
    void aCountryThatIsNotOfTheRelationIsRefused() {
        Requests.query("{ relation(between: \"AZE\", and: \"JPN\") { trade(of: \"KOR\") { of { code } } } }")
                .body("errors[0].extensions.code", equalTo("bad-user-input"))
                .body("errors[0].message", containsString("KOR is not of the relation AZE-JPN"));
        Requests.query(
                        "{ relation(between: \"AZE\", and: \"JPN\") { trade { years(from: 2021, to: 2020) { dataset } } } }")
                .body("errors[0].message", containsString("from is 2021, after to"));
    }

    @Test
    void aliasesWithDifferentArgumentsGetTheirOwnAnswers() {
        twoYearsReportedByBothSides();

        Requests.query("""
                        { relation(between: "JPN", and: "AZE") { trade {
                            a: years(to: 2020) { period { code } } b: years(from: 2021) { period { code } }
                            c: years { period { code } } d: years(dataset: "other") { period { code } }
                            e: years(basis: RECONCILED) { period { code } }
                            f: mirror(flow: EXPORT) { period { code } } g: mirror(flow: IMPORT) { period { code } }
                        } } }""")
                .body("data.relation.trade.a.period.code", contains("2020"))
                .body("data.relation.trade.b.period.code", contains("2021"))
                .body("data.relation.trade.c.period.code", contains("2020", "2021"))
                .body("data.relation.trade.d", empty())
                .body("data.relation.trade.e", empty())
                .body("data.relation.trade.f.period.code", contains("2020", "2021"))
                .body("data.relation.trade.g.period.code", contains("2020", "2021"));
    }

    @Test
    void bothSidesReportsAreComparedAndAMissingOneHasItsReason() {
        twoYearsReportedByBothSides();

        Requests.query("""
                        { relation(between: "JPN", and: "AZE") { trade { mirror(flow: EXPORT) { period { code }
                            reported { value reporter { code } } mirrored { value absence reporter { code } }
                            gap { value absence } ratio { value } asymmetry { value } } } } }""")
                .body("data.relation.trade.mirror[1].reported.value", equalTo(100.5f))
                .body("data.relation.trade.mirror[1].mirrored.value", equalTo(110.55f))
                .body("data.relation.trade.mirror[1].gap.value", equalTo(10.05f))
                .body("data.relation.trade.mirror[1].ratio.value", equalTo(1.1f))
                .body("data.relation.trade.mirror[0].mirrored.value", nullValue())
                .body("data.relation.trade.mirror[0].mirrored.absence", equalTo("NOT_IMPORTED"))
                .body("data.relation.trade.mirror[0].gap.absence", equalTo("NOT_IMPORTED"));
    }

    @Test
    void whatWasKnownThenStaysReadable() {
        TradeData.importRows("AZE,JPN,EXPORT,2021,,TOTAL,100,,,\nAZE,JPN,IMPORT,2021,,TOTAL,50,,,\n");
        OffsetDateTime then = OffsetDateTime.now(ZoneOffset.UTC);
        TradeData.importRows("AZE,JPN,EXPORT,2021,,TOTAL,101,,,\nAZE,JPN,IMPORT,2021,,TOTAL,50,,,\n");

        Requests.query("""
                        query($then: DateTime) { relation(between: "JPN", and: "AZE") {
                            before: trade(knownAsOf: "2001-01-01T00:00:00Z") { latest { dataset } years { dataset } }
                            then: trade(knownAsOf: $then) { knownAsOf latest { turnover { value } } }
                            now: trade { latest { turnover { value } } } } }""", Map.of("then", then.toString()))
                .body("data.relation.before.latest", nullValue())
                .body("data.relation.before.years", empty())
                .body("data.relation.then.latest.turnover.value", equalTo(150))
                .body("data.relation.now.latest.turnover.value", equalTo(151));
    }

    @Test
    void theSamplesClaimsStandBesideTheStatisticsOfTheirYear() {
        Requests.importFile("claims", SAMPLE.resolve("trade-claims.csv"), Map.of());
        Requests.importFile(
                "trade-csv", SAMPLE.resolve("trade-flows.csv"), Map.of("dataset", "wits", "publisher", "World Bank"));
        TradeData.importRows("AZE,JPN,EXPORT,2021,,TOTAL,200000000,FOB,,\nAZE,JPN,IMPORT,2021,,TOTAL,70000000,CIF,,\n");

        Requests.query("""
                        { relation(between: "JPN", and: "AZE") { trade { claims { topic statement operator value statedOn
                            period { code } comparisons { gap note figure { value absence source { publisher } } } }
                            latest { period { code } turnover { value } exports { status } } } } }""")
                .body("errors", nullValue())
                .body("data.relation.trade.claims", hasSize(2))
                .body("data.relation.trade.claims[0].value", equalTo(274_800_000))
                .body("data.relation.trade.claims[0].operator", equalTo("EQUAL"))
                .body("data.relation.trade.claims[0].comparisons[0].figure.value", equalTo(270_000_000))
                .body("data.relation.trade.claims[0].comparisons[0].gap", equalTo(4_800_000))
                .body("data.relation.trade.claims[0].comparisons[1].figure.absence", equalTo("NOT_IMPORTED"))
                .body("data.relation.trade.claims[1].operator", equalTo("MORE_THAN"))
                .body("data.relation.trade.claims[1].period.code", equalTo("2020"))
                .body(
                        "data.relation.trade.claims[1].comparisons.figure.absence",
                        contains("NOT_IMPORTED", "NOT_IMPORTED"))
                .body("data.relation.trade.claims[1].comparisons[0].note", containsString("no dataset with reported"))
                .body("data.relation.trade.latest.period.code", equalTo("2023"));
    }

    @Test
    void valuesKeepAllTheirDigitsOnTheWire() {
        Requests.importFile(
                "trade-csv", SAMPLE.resolve("trade-flows.csv"), Map.of("dataset", "wits", "publisher", "World Bank"));

        String answer = Requests.query(
                        "{ relation(between: \"JPN\", and: \"AZE\") { trade { latest { turnover { value } imports { value } } } } }")
                .extract()
                .asString();
        assertThat(answer).contains("448215426.85").contains("435287669.83");
    }

    @Test
    void coverageNamesTheReleasesThatAnswerAndThePeriodsThatDoNot() {
        TradeData.importRows("AZE,JPN,EXPORT,2020,,TOTAL,80,,,\nAZE,KOR,EXPORT,2021,,TOTAL,5,,,\n");
        TradeData.importBaci("2020,31,392,270900,1.5,NA\n");

        Requests.query("""
                        { relation(between: "JPN", and: "AZE") { trade { coverage { reports { dataset basis flow
                            reporter { code } country { code } periods periodsWithoutPartner release { rows } } } } } }""")
                .body("data.relation.trade.coverage.reports.dataset", contains("cepii-baci-hs17", "customs"))
                .body("data.relation.trade.coverage.reports[0].reporter", nullValue())
                .body("data.relation.trade.coverage.reports[0].country.code", equalTo("AZE"))
                .body("data.relation.trade.coverage.reports[1].reporter.code", equalTo("AZE"))
                .body("data.relation.trade.coverage.reports[1].periods", contains("2020"))
                .body("data.relation.trade.coverage.reports[1].periodsWithoutPartner", contains("2021"));
    }

    @Test
    void manyRelationsCostOneStatementAndAnUnknownOneHidesNoSibling() {
        twoYearsReportedByBothSides();
        TradeData.importRows("AZE,KOR,EXPORT,2022,,TOTAL,5,,,\nAZE,KOR,IMPORT,2022,,TOTAL,6,,,\n");
        List<Map<String, ?>> keys = List.of(
                Map.of("__typename", "Relation", "id", "AZE-JPN"),
                Map.of("__typename", "Relation", "id", "AZE-QQQ"),
                Map.of("__typename", "Relation", "id", "AZE-KOR"),
                Map.of("__typename", "Relation", "id", "FRA-KOR"));
        String fields =
                "id trade { a: latest { turnover { value } } b: years { period { code } } mirror(flow: EXPORT) { ratio { value } } coverage { reports { dataset } } }";
        Requests.entities("Relation", fields, keys)
                .body("errors", nullValue())
                .body("data._entities[0].trade.a.turnover.value", equalTo(125))
                .body("data._entities[1]", nullValue())
                .body("data._entities[2].trade.a.turnover.value", equalTo(11))
                .body("data._entities[3].trade.a", nullValue())
                .body("data._entities[3].trade.b", empty());

        assertThat(Statements.during(() -> Requests.entities("Relation", fields, keys)))
                .isEqualTo(1);
    }
}
