package org.entente.trade.release.graphql;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Objects;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ReleaseApiTest {
    private static final String TURNOVER =
            "{ relation(between: \"AZE\", and: \"JPN\") { trade { latest { exports { value } } } } }";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static int release(String rows) {
        return (Integer) Objects.requireNonNull(TradeData.importRows(rows).get("release"));
    }

    @Test
    void aWithdrawnReleaseGivesWayToTheOneBefore() {
        int first = release("AZE,JPN,EXPORT,2021,,TOTAL,100,,,\n");
        int second = release("AZE,JPN,EXPORT,2021,,TOTAL,101,,,\n");
        Requests.query(TURNOVER).body("data.relation.trade.latest.exports.value", equalTo(101));

        Requests.mutate("mutation { withdrawTradeRelease(number: %d) { number status } }".formatted(second))
                .body("data.withdrawTradeRelease.status", equalTo("WITHDRAWN"));

        Requests.query(TURNOVER).body("data.relation.trade.latest.exports.value", equalTo(100));
        Requests.query("{ tradeReleases { number status rows } }")
                .body("data.tradeReleases.number", contains(second, first))
                .body("data.tradeReleases.status", contains("WITHDRAWN", "PUBLISHED"));
        Requests.query("{ tradeReleases(before: %d) { number } }".formatted(second))
                .body("data.tradeReleases.number", contains(first));
        Requests.mutate("mutation { withdrawTradeRelease(number: %d) { number } }".formatted(second))
                .body("errors[0].extensions.code", equalTo("conflict"));
        Requests.mutate("mutation { withdrawTradeRelease(number: 0) { number } }")
                .body("errors[0].extensions.code", equalTo("not-found"));
    }

    @Test
    void aReaderCannotWithdraw() {
        int release = release("AZE,JPN,EXPORT,2021,,TOTAL,100,,,\n");

        Requests.query("mutation { withdrawTradeRelease(number: %d) { number } }".formatted(release))
                .body("data.withdrawTradeRelease", nullValue())
                .body("errors[0].extensions.code", equalTo("unauthorized"));
        Requests.query(TURNOVER).body("data.relation.trade.latest.exports.value", equalTo(100));
    }
}
