package org.entente.trade.indicator.graphql;

import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.path.json.config.JsonPathConfig.NumberReturnType;
import java.math.BigDecimal;
import java.util.Map;
import org.entente.kernel.testing.Requests;
import org.entente.trade.TradeData;

/** Answers with exact decimals, and a small world to ask about. */
final class Answers {
    /** Options of a dataset whose reports have all partners. */
    static final Map<String, String> WORLD = Map.of("dataset", "world", "publisher", "Statistics", "partners", "all");

    /**
     * Exports 2021: AZE 200 (100 to JPN, 100 to KOR), JPN 400 (100 to AZE, 300 to KOR), KOR 400 (200 to each); imports
     * AZE 290, JPN 310, KOR 380. The years before only as far as Azerbaijan reports them of Japan.
     */
    private static final String REPORTS = """
            AZE,JPN,EXPORT,2021,HS2022,2709,80,FOB,,
            AZE,JPN,EXPORT,2021,HS2022,0802,20,FOB,,
            AZE,KOR,EXPORT,2021,HS2022,2709,100,FOB,,
            JPN,AZE,EXPORT,2021,HS2022,8703,90,FOB,,
            JPN,AZE,EXPORT,2021,HS2022,0802,10,FOB,,
            JPN,KOR,EXPORT,2021,HS2022,8703,300,FOB,,
            KOR,JPN,EXPORT,2021,HS2022,8703,200,FOB,,
            KOR,AZE,EXPORT,2021,HS2022,8471,200,FOB,,
            AZE,JPN,IMPORT,2021,HS2022,8703,75,CIF,,
            AZE,JPN,IMPORT,2021,HS2022,0802,5,CIF,,
            AZE,KOR,IMPORT,2021,HS2022,8471,210,CIF,,
            JPN,AZE,IMPORT,2021,HS2022,2709,85,CIF,,
            JPN,AZE,IMPORT,2021,HS2022,0802,20,CIF,,
            JPN,KOR,IMPORT,2021,HS2022,8703,205,CIF,,
            KOR,AZE,IMPORT,2021,HS2022,2709,105,CIF,,
            KOR,JPN,IMPORT,2021,HS2022,8703,275,CIF,,
            AZE,JPN,EXPORT,2020,HS2022,2709,60,FOB,,
            AZE,JPN,EXPORT,2020,HS2022,0802,10,FOB,,
            AZE,JPN,IMPORT,2020,HS2022,8703,70,CIF,,
            AZE,JPN,IMPORT,2020,HS2022,0802,1,CIF,,
            """;

    private Answers() {}

    /** Imports the small world. */
    static void smallWorld() {
        world(REPORTS);
    }

    /** Imports reports of the world. */
    static Map<String, Object> world(String rows) {
        return Requests.importText("trade-csv", TradeData.TRADE_CSV + rows, WORLD);
    }

    /** The answer, which must be without errors. */
    static JsonPath ask(String query) {
        JsonPath answer = JsonPath.with(Requests.query(query).extract().asString())
                .using(new JsonPathConfig(NumberReturnType.BIG_DECIMAL));
        if (answer.get("errors") != null) {
            throw new AssertionError(answer.prettify());
        }
        return answer;
    }

    /** A number of the answer as a decimal. */
    static BigDecimal decimal(JsonPath answer, String path) {
        return new BigDecimal(answer.get(path).toString());
    }
}
