package org.entente.investment.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.testing.Requests.mutate;
import static org.entente.kernel.testing.Requests.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.investment.Rejections;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Claims that editors keep, change and delete beside those that files bring. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ClaimEditApiTest {
    private static final String HEADER =
            "topic,subject,other,statement,operator,value,unit,currency,period_from,period_to,stated_by,stated_on,source_title,source_url,note\n";
    private static final String SEVEN =
            "INWARD_INVESTMENT,AZE,JPN,Seven billion in all,EQUAL,%s,CURRENCY,USD,,2022-09-06,Ministry,2022-09-06,Today.Az,,\n";
    private static final String CLAIM = "claim: { topic: \"INWARD_INVESTMENT\", subject: \"AZE\", other: \"JPN\","
            + " statement: \"About seven billion\", operator: ABOUT, value: 7100000000, unit: CURRENCY,"
            + " currency: \"USD\", statedBy: \"An ambassador\", statedOn: \"2022-10-01\","
            + " source: { title: \"Trend\" } }";

    @BeforeEach
    void importAFile() {
        Database.clear();
        importFile("7100000000");
    }

    @Test
    void aClaimOfAFileHasAnIdThatItsWordsGiveIt() {
        String id = claims().extract().path("data.relation.investment.claims[0].id");
        importFile("7200000000");

        claims().body("data.relation.investment.claims.id", contains(id))
                .body("data.relation.investment.claims.version", contains(2))
                .body("data.relation.investment.claims.value", contains(7_200_000_000L));
        assertThat(Database.count("""
                        select count(*) from claim where slug <> 'claim-' || substr(encode(sha256(convert_to(concat_ws(
                            chr(31), topic, country_low, country_high, subject, statement,
                            coalesce(period_from::text, ''), coalesce(period_to::text, ''), stated_by, stated_on,
                            source_title), 'UTF8')), 'hex'), 1, 16)""")).isZero();
    }

    @Test
    void aClaimThatAnEditorKeepsIsComparedLikeAnyOther() {
        mutate("mutation { createInvestmentClaim(%s, reason: \"Heard\") { id version history { note } } }"
                        .formatted(CLAIM))
                .body("errors", nullValue())
                .body("data.createInvestmentClaim.version", equalTo(1))
                .body("data.createInvestmentClaim.history.note", contains("Heard"));
        claims().body("data.relation.investment.claims", hasSize(2))
                .body("data.relation.investment.claims[0].statedBy", equalTo("An ambassador"))
                .body("data.relation.investment.claims[0].release.source.title", equalTo("Edits made by hand"))
                .body("data.relation.investment.claims[0].comparisons", not(empty()))
                .body("data.relation.investment.claims[0].comparisons.note", everyItem(notNullValue()));
        query("{ investmentReleases { source { title } } }").body("data.investmentReleases", hasSize(1));
    }

    @Test
    void anEditSurvivesTheFileWhichIsShownWhereItNowTellsOtherwise() {
        Instant before = Instant.now();
        String id = claims().extract().path("data.relation.investment.claims[0].id");
        mutate("mutation { changeInvestmentClaim(id: \"%s\", expectedVersion: 1, %s) { version } }"
                        .formatted(id, CLAIM))
                .body("errors", nullValue())
                .body("data.changeInvestmentClaim.version", equalTo(2));
        importFile("7100000000");
        claims().body("data.relation.investment.claims.statement", contains("About seven billion"))
                .body("data.relation.investment.claims[0].conflict", nullValue());
        importFile("7300000000");
        claims().body("data.relation.investment.claims.statement", contains("About seven billion"))
                .rootPath("data.relation.investment.claims[0]")
                .body("conflict.fields.name", contains("value"))
                .body("conflict.fields[0].before", equalTo("7100000000"))
                .body("conflict.fields[0].after", equalTo("7300000000"))
                .body("history[0].changedBy", equalTo("editor@test"));
        query("{ relation(between: \"AZE\", and: \"JPN\") { investment(knownAsOf: \"%s\") { claims { statement"
                                .formatted(before)
                        + " history { version } } } } }")
                .body("data.relation.investment.claims.statement", contains("Seven billion in all"))
                .body("data.relation.investment.claims[0].history", empty());
    }

    @Test
    void aDeletedClaimStaysDeleted() {
        String id = claims().extract().path("data.relation.investment.claims[0].id");
        mutate("mutation { deleteInvestmentClaim(id: \"%s\", expectedVersion: 1) }".formatted(id))
                .body("data.deleteInvestmentClaim", equalTo(id));
        importFile("7200000000");
        claims().body("data.relation.investment.claims", empty());
    }

    @Test
    void whatIsWrongIsNamed() {
        assertThat(refusal(CLAIM.replace("INWARD_INVESTMENT", "TURNOVER")))
                .isEqualTo("'TURNOVER' is not a topic that this service keeps; it keeps INWARD_INVESTMENT,"
                        + " OUTWARD_INVESTMENT");
        assertThat(refusal(CLAIM.replace("JPN", "AZE")))
                .isEqualTo("subject and other are both AZE; a claim is about two countries");
        assertThat(refusal(CLAIM.replace("unit: CURRENCY", "unit: PERCENT")))
                .isEqualTo("currency is 'USD' but the unit is PERCENT; only the unit CURRENCY has one");
        assertThat(refusal(CLAIM.replace("statedBy", "periodFrom: \"2022-01-01\", periodTo: \"2021-01-01\", statedBy")))
                .isEqualTo("periodTo is 2021-01-01, before periodFrom, 2022-01-01; give the first day first");
    }

    @Test
    void aFileThatTellsOneClaimTwiceIsRefusedThere() {
        Map<String, Object> job =
                Requests.importText("claims", HEADER + SEVEN.formatted("1") + SEVEN.formatted("2"), Map.of());
        assertThat(job).containsEntry("state", "FAILED");
        assertThat(Rejections.of(job))
                .containsExactly("3,id,,is the claim of line 2 again; give each an id of its own");
    }

    private static void importFile(String value) {
        assertThat(Requests.importText(
                        "claims",
                        HEADER + SEVEN.formatted(value),
                        Map.of("edition", String.valueOf(System.nanoTime()))))
                .containsEntry("rowsRejected", 0);
    }

    private static ValidatableResponse claims() {
        return query("{ relation(between: \"AZE\", and: \"JPN\") { investment { claims { id version statement value"
                        + " statedBy release { source { title } } comparisons { note }"
                        + " history { changedBy } conflict { fields { name before after } } } } } }")
                .body("errors", nullValue());
    }

    private static String refusal(String claim) {
        return mutate("mutation { createInvestmentClaim(%s) { id } }".formatted(claim))
                .extract()
                .path("errors[0].message");
    }
}
