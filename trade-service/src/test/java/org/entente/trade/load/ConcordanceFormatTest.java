package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
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
class ConcordanceFormatTest {
    private static final String ROWS = "010121,010110,n:1\n010129,010190,1:1\n010130,010110,n:1\n";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static Map<String, Object> load(String text, Map<String, String> options) {
        return Requests.importText("concordance", text, options);
    }

    private static String report(Map<String, Object> job) {
        return Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString();
    }

    private static long count(String where) {
        return TradeData.count("select count(*) from concordance where " + where);
    }

    @Test
    void theUnitedNationsTableIsReadWithTheTitleAboveItsHeader() {
        Map<String, Object> job = load("Between,,\n HS 2017,HS2002 ,Relationship\n" + ROWS + ",,\n", Map.of());

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 3)
                .containsEntry("rowsRejected", 0);
        assertThat(report(job)).isEqualTo("row,column,value,reason\r\n");
        assertThat(count("from_classification = 'HS2017' and to_classification = 'HS2002'"))
                .isEqualTo(3);
        assertThat(count("from_number = 10121 and to_number = 10110 and relationship = 'n:1'"))
                .isEqualTo(1);
        assertThat(TradeData.count("select count(*) from product where classification = 'HS2002' and code = '010110'"))
                .isEqualTo(1);
        assertThat(TradeData.count("select count(*) from coverage where dataset = 'concordance-hs17-hs02'"))
                .isEqualTo(1);
    }

    @Test
    void theConversionTableAndWitsTablesAreReadToo() {
        assertThat(load("From HS 2022,To SITC Rev. 4\n010121,001.5\n010129,0015\n", Map.of()))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 2);
        byte[] wits = """
                HS 1988/92 Product Code,HS 1988/92 Product Description,SITC Revision 4 Product Code,SITC Revision 4 Product Description
                010111,Live horses,0015,"Horses, live"
                10210,Café,00111,"Bovine animals"
                """.getBytes(StandardCharsets.ISO_8859_1);
        Map<String, Object> job = Requests.importBytes("concordance", "wits.csv", wits, Map.of("publisher", "WITS"));

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 2);
        assertThat(report(job)).contains("the file is not UTF-8; it was read as ISO 8859-1");
        assertThat(count("from_classification = 'HS1992' and from_number = 10210 and to_number = 5000111"))
                .isEqualTo(1);
        assertThat(TradeData.count("select count(*) from source where code = 'correlation-tables-wits'"))
                .isEqualTo(1);
    }

    @Test
    void optionsSayWhichEditionsAfterAndBeforeAre() {
        assertThat(load("after,before,Relationship\n" + ROWS, Map.of("from", "HS2017", "to", "H2")))
                .containsEntry("state", "PUBLISHED");
        assertThat(count("from_classification = 'HS2017' and to_classification = 'HS2002'"))
                .isEqualTo(3);
    }

    @Test
    void aRelationshipThatTheRowsContradictIsReportedAndTheRowsCount() {
        Map<String, Object> job = load(
                "HS 2017,HS 2002,Relationship\n" + ROWS.replace("010129,010190,1:1", "010129,010190,n:n"), Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsRejected", 0);
        assertThat(report(job))
                .contains("3,Relationship,n:n,\"010129 and 010190 are 1:1 by the rows of the table, which counts\"");
        assertThat(count("relationship = '1:1'")).isEqualTo(1);
    }

    @Test
    void aCodeWithoutCounterpartIsReported() {
        Map<String, Object> job = load("HS 2017,HS 2002\n010121,010110\n010129,\n", Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED");
        assertThat(report(job)).contains("3,,010129,corresponds to nothing");
        assertThat(count("true")).isEqualTo(1);
    }

    @Test
    void aLaterTableOfTheSamePairReplacesTheFormer() {
        load("HS 2017,HS 2002\n010121,010110\n", Map.of());
        load("HS 2017,HS 2002\n010121,010190\n", Map.of());

        assertThat(TradeData.count("select count(*) from coverage where known_to = 'infinity'"))
                .isEqualTo(1);
        assertThat(
                        TradeData.count(
                                "select t.to_number from concordance t join coverage c using (release_id) where c.known_to = 'infinity'"))
                .isEqualTo(10_190);
        assertThat(count("true")).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0101,010110,1:1|HS2017,'0101,is not an HS code of six digits",
                "010121,01011x,1:1|HS2002,01011x,is not an HS code of six digits",
                "010121,010190,2:1|Relationship,2:1,\"is not one of 1:1, 1:n, n:1, n:n\"",
                "010121,010110,n:1|HS2002,'010110,repeats line 2"
            })
    void aBadRowRefusesTheTable(String row, String rejection) {
        Map<String, Object> job = load("HS 2017,HS 2002,Relationship\n010121,010110,n:1\n" + row + "\n", Map.of());

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(report(job)).contains("3," + rejection.replace("'", ""));
        assertThat(count("true")).isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "after,before,Relationship|from=HS2017|the column 'before' does not say which edition its codes are of; give it as the option 'to'",
                "HS 2017,HS 2002|to=HS2007|the column 'HS 2002' is of HS2002, but to is HS2007",
                "HS 2017,HS17|from=HS2017|both columns of codes are of HS2017"
            })
    void editionsAreKnownOrAskedFor(String header, String option, String error) {
        Map<String, Object> job =
                load(header + "\n010121,010110\n", Map.of(option.split("=", 2)[0], option.split("=", 2)[1]));

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(job.get("error")).asString().contains(error);
    }

    @Test
    void anEditionLeftOpenIsRefusedAtOnce() {
        Requests.asEditor()
                .queryParam("from", "HS")
                .body("after,before\n010121,010110\n")
                .post("/imports/concordance")
                .then()
                .statusCode(400);
    }
}
