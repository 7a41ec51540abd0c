package org.entente.investment.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.investment.Rejections;
import org.entente.investment.Sample;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Which edition answers, and when. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class EditionsTest {
    private static final String HEADER = "source,target,flow,year\n";
    private static final Map<String, String> INWARD = Map.of("side", "inward");

    @BeforeEach
    void startFromNothing() {
        Database.clear();
    }

    @Test
    void theRealFileTakesThePlaceOfTheSamplesExcerpt() {
        Sample.loadFlows();
        coverage().body("extent", contains("EXCERPT")).body("reported[0]", hasSize(12));

        Requests.importFile(
                "unctad-bilateral",
                SharedData.file("investment/unctad_bilateral_inflows_host_reported_2001_2012.csv"),
                INWARD);

        coverage()
                .body("dataset", contains("unctad-bilateral-fdi"))
                .body("reporter.code", contains("AZE"))
                .body("extent", contains("COMPLETE"))
                .body("reported[0]", hasSize(12));
        sum().body("value", equalTo(16_100_000)).body("release.rows", equalTo(73_056));
    }

    @Test
    void anExcerptNeverHidesACompleteEdition() {
        Requests.importText(
                "unctad-bilateral", HEADER + "Japan,Azerbaijan,4,2001\nGermany,Azerbaijan,9,2001\n", INWARD);

        Map<String, Object> excerpt = Sample.loadFlows();

        assertThat(Rejections.of(excerpt))
                .containsExactly(
                        "2,period,2001,is kept but does not answer: a complete edition does for this reporter and period");
        coverage().body("extent", contains("COMPLETE", "EXCERPT"));
        Requests.query("{ relation(between: \"AZE\", and: \"DEU\") { investment { flows { figure { value } } } } }")
                .body("data.relation.investment.flows.figure.value", contains(9_000_000));
        sum().body("value", equalTo(16_100_000));
    }

    @Test
    void absenceFromAnExcerptIsNotAbsenceFromTheStatistics() {
        String years = "{ relation(between: \"AZE\", and: \"DEU\") { investment { cumulative(definition:"
                + " {method: SUM_OF_FLOWS, investor: \"DEU\", from: 2001, to: 2001}) { value absence } } } }";
        Sample.loadFlows();
        Requests.query(years).body("data.relation.investment.cumulative.absence", equalTo("NOT_IMPORTED"));

        Requests.importText("unctad-bilateral", HEADER + "Japan,Azerbaijan,4,2001\n", INWARD);
        Requests.query(years).body("data.relation.investment.cumulative.absence", equalTo("NOT_REPORTED"));
    }

    @Test
    void knownAsOfAnswersWithTheEditionOfThen() throws InterruptedException {
        Requests.importText("unctad-bilateral", HEADER + "Japan,Azerbaijan,4,2001\n", INWARD);
        Instant between = betweenTwoEditions();
        Requests.importText("unctad-bilateral", HEADER + "Japan,Azerbaijan,5,2001\n", INWARD);

        Requests.query("""
                        query($then: DateTime, $before: DateTime) { relation(between: "AZE", and: "JPN") {
                          now: investment { flows { figure { value } } }
                          then: investment(knownAsOf: $then) { knownAsOf flows { figure { value } } }
                          before: investment(knownAsOf: $before) { flows { figure { value } } } } }""", Map.of("then", between.toString(), "before", "2001-01-01T00:00:00Z"))
                .body("data.relation.now.flows.figure.value", contains(5_000_000))
                .body("data.relation.then.flows.figure.value", contains(4_000_000))
                .body("data.relation.before.flows", empty());
    }

    @Test
    void aWithdrawnEditionGivesWayToTheOneBefore() {
        Requests.importText("unctad-bilateral", HEADER + "Japan,Azerbaijan,4,2001\n", INWARD);
        Map<String, Object> second =
                Requests.importText("unctad-bilateral", HEADER + "Japan,Azerbaijan,5,2001\n", INWARD);

        Requests.mutate("mutation { withdrawInvestmentRelease(number: %s) { status number } }"
                        .formatted(second.get("release")))
                .body("data.withdrawInvestmentRelease.status", equalTo("WITHDRAWN"));

        Requests.query("{ relation(between: \"AZE\", and: \"JPN\") { investment { flows { figure { value } } } } }")
                .body("data.relation.investment.flows.figure.value", contains(4_000_000));
        Requests.query("{ investmentReleases { status source { publisher title } rows } }")
                .body("data.investmentReleases.status", contains("WITHDRAWN", "PUBLISHED"));
    }

    @Test
    void onlyAnEditorWithdraws() {
        Map<String, Object> job = Requests.importText("unctad-bilateral", HEADER + "Japan,Azerbaijan,4,2001\n", INWARD);

        Requests.query("mutation { withdrawInvestmentRelease(number: %s) { status } }".formatted(job.get("release")))
                .body("errors", hasSize(1));
        assertThat(Database.count("select count(*) from release where status = 'PUBLISHED'"))
                .isEqualTo(1);
    }

    private static Instant betweenTwoEditions() throws InterruptedException {
        Thread.sleep(50);
        Instant between = Instant.now();
        Thread.sleep(50);
        return between;
    }

    private static ValidatableResponse coverage() {
        return Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment(of: "JPN") { coverage {
                            dataset measure direction extent reporter { code } covered reported release { number } } } } }""").rootPath("data.relation.investment.coverage");
    }

    private static ValidatableResponse sum() {
        return Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment(of: "JPN") {
                            cumulative(definition: {method: SUM_OF_FLOWS}) { value method release { rows } } } } }""").rootPath("data.relation.investment.cumulative");
    }
}
