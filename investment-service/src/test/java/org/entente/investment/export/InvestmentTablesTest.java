package org.entente.investment.export;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the graph answers about investment, as tables to take away. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class InvestmentTablesTest {
    @BeforeEach
    void twoSidesReport() {
        Database.clear();
        Requests.importText("investment-csv", """
                reporter,counterpart,period,measure,direction,value,currency
                AZE,JPN,2021,FLOW,INWARD,50,USD
                AZE,TUR,2021,FLOW,INWARD,150,USD
                JPN,AZE,2021,FLOW,OUTWARD,-30,USD
                AZE,JPN,2021,POSITION,INWARD,500,USD
                """, Map.of("dataset", "bank", "publisher", "A central bank"));
    }

    @Test
    void everyReportedNumberIsARowWithAllThatItMeans() {
        List<String> rows = rows("investment-figures", Map.of("of", "AZE", "partner", "JPN"));

        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .startsWith("investor,host,measure,direction,dataset,unit_multiplier,principle,counterpart_level,"
                        + "special_purpose,instrument,activity,value,unit,currency,period,reporter,partner");
        assertThat(rows.get(1))
                .startsWith("JPN,AZE,FLOW,INWARD,bank,1,UNSPECIFIED,UNSPECIFIED,UNSPECIFIED,ALL,ALL,50,CURRENCY,USD,"
                        + "2021,AZE,JPN");
        assertThat(rows("investment-figures", Map.of("of", "AZE", "partner", "JPN", "measure", "position")))
                .hasSize(2);
    }

    @Test
    void theAsymmetryHasARowForEachFigureOfTheComparison() {
        List<String> rows = rows("investment-asymmetry", Map.of("of", "JPN", "partner", "AZE"));

        assertThat(rows).hasSize(5);
        assertThat(rows.subList(1, 5)).allMatch(row -> row.startsWith("JPN,AZE,FLOW,bank,") && row.contains(",true,"));
        assertThat(rows.get(3)).contains(",difference,true,").contains(",80,CURRENCY,USD,");
        assertThat(rows.get(4)).contains(",relative_asymmetry,true,").contains(",2,RATIO,,");
    }

    @Test
    void allInvestorsOfACountryAreListed() {
        List<String> rows = rows("investment-partners", Map.of("country", "AZE"));

        assertThat(rows).hasSize(7);
        assertThat(rows.get(1))
                .startsWith("AZE,INVESTOR,TUR,FLOW,bank,value,")
                .contains(",150,CURRENCY,USD,2021,AZE,TUR");
        assertThat(rows.get(2)).startsWith("AZE,INVESTOR,TUR,FLOW,bank,rank,").contains(",1,RANK,");
        assertThat(rows.get(6)).startsWith("AZE,INVESTOR,JPN,FLOW,bank,share,").contains(",25,PERCENT,");
        assertThat(rows("investment-partners", Map.of("country", "AZE", "role", "destination")))
                .hasSize(1);
    }

    private static List<String> rows(String table, Map<String, String> arguments) {
        String csv = Requests.asReader()
                .queryParams(arguments)
                .get("/exports/%s.csv".formatted(table))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return csv.lines().toList();
    }
}
