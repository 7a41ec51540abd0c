package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class HsSectionsFormatTest {
    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String report(Map<String, Object> job) {
        return Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString();
    }

    @Test
    void whatTheListLacksIsReported() {
        Map<String, Object> job = Requests.importText(
                "hs-sections", "\uFEFFsection,name\nI,Live animals\nII,Vegetable products", Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 2);
        assertThat(report(job)).contains(",section,III,is a section of the HS that the list lacks");
        assertThat(TradeData.count("select count(*) from hs_section")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XXII,More|section,XXII,\"is not a section of the HS, I to XXI\"",
                "I,Again|section,I,repeats line 2",
                "III,|name,,is empty"
            })
    void aBadRowRefusesTheList(String row, String rejection) {
        Map<String, Object> job =
                Requests.importText("hs-sections", "section,name\nI,Live animals\n" + row + "\n", Map.of());

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(report(job)).contains("3," + rejection);
        assertThat(TradeData.count("select count(*) from hs_section")).isZero();
    }
}
