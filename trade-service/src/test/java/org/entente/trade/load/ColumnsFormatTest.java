package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
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
class ColumnsFormatTest {
    private static final Map<String, String> MAPPING = Map.of(
            "reporterColumn", "Land",
            "partnerColumn", "Partner",
            "periodColumn", "Jahr",
            "flowColumn", "Richtung",
            "productColumn", "HS",
            "valueColumn", "Wert",
            "multiplier", "1000",
            "classification", "HS2017",
            "dataset", "statistik",
            "publisher", "Statistik");

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static Map<String, String> with(String... options) {
        Map<String, String> all = new HashMap<>(MAPPING);
        for (int i = 0; i < options.length; i += 2) {
            all.put(options[i], options[i + 1]);
        }
        return all;
    }

    private static String rejections(Map<String, Object> job) {
        return Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString();
    }

    @Test
    void productLinesAreReadWithEverythingThatTheyHold() {
        Map<String, Object> job = Requests.importText(
                "columns",
                "\uFEFFLand;Partner;Jahr;Richtung;HS;Name;Wert;Tonnen;Stück;geschätzt\n"
                        + "AZE;JPN;2020;X;TOTAL;\"Alles;\nzusammen\";1.234,5;;;\n"
                        + "AZE;JPN;2020;X;8703;Autos;1.000,25;1,5;7;1\n"
                        + "AZE;JPN;2020;X;101;Pferde;c;NA;:;\n",
                with(
                        "decimalComma", "true",
                        "productLevel", "4",
                        "weightColumn", "Tonnen",
                        "weightMultiplier", "1000",
                        "weightEstimatedColumn", "geschätzt",
                        "quantityColumn", "Stück",
                        "quantityUnit", "5",
                        "valuation", "FOB"));

        assertThat(job).as(rejections(job)).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 3);
        assertThat(TradeData.count("select total_milli from pair_total")).isEqualTo(1_234_500_000);
        assertThat(TradeData.count("""
                        select value_milli from trade_flow_line
                        where product = 8703 and net_weight_g = 1500000 and quantity_milli = 7000 and quantity_unit = 5""")).isEqualTo(1_000_250_000);
        assertThat(
                        TradeData.count(
                                "select count(*) from trade_flow_line where product = 101 and value_milli is null and status = 'N'"))
                .isEqualTo(1);
    }

    @Test
    void tabsQuotesAndAColumnWithoutANameAreRead() {
        Map<String, Object> job = Requests.importText(
                "columns",
                "\"\"\tLand\tPartner\tJahr\tRichtung\tHS\tWert\n\"1\"\tAZE\tJPN\t2020\tM\t\"27\"\t5\n",
                MAPPING);

        assertThat(job).as(rejections(job)).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 1);
        assertThat(TradeData.count("select lines_milli from pair_total")).isEqualTo(5_000_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "XXX,JPN,2020,X,27,5|Land,XXX,is not an ISO 3166-1 alpha-3 code",
                "AZE,JPN,20,X,27,5|Jahr,20,looks like a year of two digits",
                "AZE,JPN,43831,X,27,5|Jahr,43831,looks like a spreadsheet's serial number of the day 2020-01-01",
                "AZE,JPN,2020,1,27,5|Richtung,1,is not a flow",
                "AZE,JPN,2020,X,27091,5|HS,27091,is neither TOTAL nor a code of the HS, of 2, 4 or 6 digits; if a leading zero was lost",
                "AZE,JPN,2020,X,27,NA|Wert,NA,is missing; a number is needed",
                "AZE,JPN,2020,X,27,1.2.3|Wert,1.2.3,is not a decimal number",
                "AZE,JPN,2020,X,27,0.0000001|Wert,0.0000001,is finer than a thousandth of a dollar"
            })
    void aBadRowIsToldAndTheRestImportedWhereThatIsAskedFor(String row, String told) {
        String text = "Land,Partner,Jahr,Richtung,HS,Wert\nAZE,JPN,2020,X,08,5\n" + row + "\n";
        Map<String, Object> failed = Requests.importText("columns", text, MAPPING);
        Map<String, Object> job = Requests.importText("columns", text, with("onBadRow", "reject"));

        assertThat(failed).containsEntry("state", "FAILED");
        assertThat(rejections(job).replace("\"", "")).contains("3," + told);
        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 1)
                .containsEntry("rowsRejected", 1);
    }

    @ParameterizedTest
    @CsvSource({
        "valueColumn=,needs the option 'valueColumn'",
        "multiplier=,needs the option 'multiplier'",
        "flow=EXPORT,leave the option flow away",
        "flowColumn=,nothing says which flows these are",
        "partnerColumn=Land,are not 6 different ones",
        "unitMultiplierColumn=Einheit,would be multiplied twice",
        "weightMultiplier=t,how many kilograms one unit is",
        "classification=HS2018,is not a value of classification",
        "basis=RECONCILED&flow=IMPORT,a reconciled dataset has one figure per flow"
    })
    void wrongMappingsAreRefusedAtTheDoor(String options, String message) {
        Map<String, String> all = new HashMap<>(MAPPING);
        for (String option : options.split("&")) {
            String[] parts = option.split("=", -1);
            all.put(parts[0], parts[1]);
        }
        Requests.asEditor()
                .queryParams(all)
                .contentType("text/csv")
                .body("Land,Partner,Jahr,Richtung,HS,Wert\nAZE,JPN,2020,X,08,5\n")
                .post("/imports/columns")
                .then()
                .statusCode(400)
                .body("message", containsString(message));
    }

    @Test
    void aFileWithALayoutOfItsOwnIsTakenWhenItIsMapped() {
        Map<String, Object> job = Requests.importText(
                "columns",
                "t,i,j,k,v,q\n2020,4,31,251512,27.902,169.800\n",
                Map.of(
                        "reporterColumn",
                        "i",
                        "partnerColumn",
                        "j",
                        "periodColumn",
                        "t",
                        "valueColumn",
                        "v",
                        "flow",
                        "EXPORT",
                        "multiplier",
                        "1000",
                        "scheme",
                        "BACI",
                        "dataset",
                        "totals",
                        "publisher",
                        "me"));

        assertThat(job).containsEntry("state", "PUBLISHED");
        assertThat(TradeData.count("select total_milli from pair_total")).isEqualTo(27_902_000);
    }

    @Test
    void theSameFileIsUnchangedAndALaterEditionANewRelease() {
        String text = "Land,Partner,Jahr,Richtung,HS,Wert\nAZE,JPN,2020,X,08,5\n";
        Map<String, Object> first = Requests.importText("columns", text, MAPPING);

        assertThat(Requests.importText("columns", text, MAPPING)).containsEntry("state", "UNCHANGED");
        assertThat(Requests.importText("columns", text.replace(",5", ",6"), MAPPING)
                        .get("release"))
                .isNotEqualTo(first.get("release"));
        assertThat(TradeData.count("select count(*) from release")).isEqualTo(2);
    }
}
