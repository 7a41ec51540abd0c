package org.entente.trade.indicator.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.graphql.Answers.ask;
import static org.entente.trade.indicator.graphql.Answers.decimal;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * South Africa and Afghanistan in 2020 by the sample of BACI, which has these two exporters only: they are the world.
 * The numbers were worked from the file itself in exact fractions, by another program than this one.
 *
 * <pre>
 * x    ZAF to AFG         461,724     AFG to ZAF          95,959     dollars
 * X    ZAF         51,091,298,376     AFG        513,844,299         together 51,605,142,675
 * x_wj to AFG             461,724     to ZAF              95,959     each from the other alone
 * </pre>
 */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class WorkedExampleTest {
    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    @Test
    void southAfricaAndAfghanistanByHand() {
        Map<String, Object> job =
                Requests.importFile("baci", SharedData.file("trade/baci_hs17_2020_sample_V202301.csv"), Map.of());
        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 72_097);
        JsonPath answer = ask("""
                { relation(between: "ZAF", and: "AFG") { trade(of: "ZAF") {
                    indicators { intensity { value inputs { value } } intensityBrownKojima { value }
                        reverseIntensity { value } reverseIntensityBrownKojima { value }
                        complementarity { value } reverseComplementarity { value } similarity { value }
                        grubelLloyd { value } coverageRatio { value } relativeBalance { value } }
                    intraIndustry(first: 500) { product { code } exports { value } imports { value } grubelLloyd { value } }
                    gaps { product { code } } } }
                  ZAF: country(code: "ZAF") { tradeAdvantages(first: 1) { product { code } rca { value } }
                                              complexity { eci { absence } } }
                  AFG: country(code: "AFG") { tradeAdvantages(first: 2) { product { code } rca { value } } } }
                """);

        answer.setRootPath("data.relation.trade.indicators");
        assertThat(answer.getList("intensity.inputs.value").toString())
                .isEqualTo("[461724, 51091298376, 461724, 51605142675]");
        assertValue(answer, "intensity", "51605142675 / 51091298376", "1.010057374060421");
        assertValue(answer, "reverseIntensity", "51605142675 / 513844299", "100.4295324000471");
        assertValue(answer, "intensityBrownKojima", "(51605142675 - 95959) / 51091298376", "1.010055495873664");
        assertValue(answer, "reverseIntensityBrownKojima", "(51605142675 - 461724) / 513844299", "100.4286338321329");
        assertValue(answer, "complementarity", "1,215 headings beside 9", "1.260349523922628");
        assertValue(answer, "reverseComplementarity", "497 headings beside those of AFG's sales", "1.295047048547437");
        assertValue(answer, "similarity", "497 and 1,215 headings", "0.08677889959769992");
        assertValue(answer, "grubelLloyd", "2 x 21 / 557683: only 8708 goes both ways", "0.00007531160175224993");
        assertValue(answer, "coverageRatio", "461724 / 95959", "4.811679988328349");
        assertValue(answer, "relativeBalance", "365765 / 557683", "0.655865428926469");

        answer.setRootPath("data.relation.trade");
        assertThat(answer.getList("intraIndustry.product.code").subList(0, 3))
                .isEqualTo(List.of("8407", "1901", "7103"));
        Map<String, Object> both = answer.getMap("intraIndustry.find { it.product.code == '8708' }");
        assertThat(both.toString()).contains("11838").contains("21").contains("0.003541613964077916");
        assertThat(answer.getList("gaps"))
                .as("nobody else sells to Afghanistan here")
                .isEmpty();

        answer.setRootPath("data");
        assertThat(answer.getString("ZAF.tradeAdvantages[0].product.code")).isEqualTo("0101");
        assertValue(answer, "ZAF.tradeAdvantages[0].rca", "only ZAF exports horses", "1.010057374060421");
        assertThat(answer.getList("AFG.tradeAdvantages.product.code").toString())
                .isEqualTo("[0702, 4301]");
        assertValue(answer, "AFG.tradeAdvantages[0].rca", "tomatoes", "100.1764330936854");
        assertThat(answer.getString("ZAF.complexity.eci.absence"))
                .as("two countries that are the world never have an advantage in the same product")
                .isEqualTo("NOT_DEFINED");
    }

    private static void assertValue(JsonPath answer, String figure, String how, String value) {
        assertThat(decimal(answer, figure + ".value")).as("%s: %s", figure, how).isEqualByComparingTo(value);
    }
}
