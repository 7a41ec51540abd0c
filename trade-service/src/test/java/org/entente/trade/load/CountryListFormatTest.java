package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.SharedData;
import org.entente.trade.TradeData;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class CountryListFormatTest {
    private static final String HEADER =
            "id,text,reporterCode,reporterDesc,reporterNote,reporterCodeIsoAlpha2,reporterCodeIsoAlpha3,entryEffectiveDate,isGroup\n";

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private static String report(Map<String, Object> job) {
        return Requests.asReader()
                .get("/imports/" + job.get("id") + "/rejections.csv")
                .asString();
    }

    private static Map<String, Object> load(String rows) {
        return Requests.importBytes(
                "comtrade-reporters", "list.csv", (HEADER + rows).getBytes(StandardCharsets.ISO_8859_1), Map.of());
    }

    private static void assertCode(int index, String field, @Nullable Object value) {
        Requests.query(
                        "{ tradeCountryCodes(scheme: COMTRADE_REPORTERS) { code name note alpha3 country { code } validFrom validTo group known } }")
                .body(
                        "data.tradeCountryCodes[%d].%s".formatted(index, field),
                        value == null ? nullValue() : equalTo(value));
    }

    @Test
    void rowsOfEveryWidthAreUnderstoodByTheShapeOfTheirCells() {
        Map<String, Object> job = load("""
                "248","Åland Islands ","248","Åland Islands ","AX","ALA","1900-01-01T00:00:00","false",
                "886","Arab Rep. of Yemen (...1990)","886","Arab Rep. of Yemen (...1990)","Former","YE","YEM","1900-01-01T00:00:00","1990-12-31T00:00:00","false",
                "899","Areas, nes","899","Areas, nes","Areas, not elsewhere specified","_X ","1900-01-01T00:00:00","false",
                "412","Kosovo","412","Kosovo","_KS","1900-01-01T00:00:00","false",
                "975","ASEAN","975","ASEAN","ASEAN","R4","R4 ","1967-08-01T00:00:00","true",
                "4","Afghanistan","4","Afghanistan","Afghanistan","AF","AFG","1900-01-01T00:00:00","","false"
                """);

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 6);
        assertCode(0, "code", 4);
        assertCode(0, "country.code", "AFG");
        assertCode(0, "validTo", null);
        assertCode(1, "name", "Åland Islands");
        assertCode(1, "note", null);
        assertCode(1, "alpha3", "ALA");
        assertCode(2, "alpha3", "_KS");
        assertCode(2, "country.code", "XKX");
        assertCode(3, "validFrom", "1900-01-01");
        assertCode(3, "validTo", "1990-12-31");
        assertCode(3, "country.code", "XYA");
        assertCode(4, "note", "Areas, not elsewhere specified");
        assertCode(5, "group", true);
        assertCode(5, "alpha3", "R4");
    }

    @Test
    void whatTheReferenceReadsDifferentlyIsReportedAndKept() {
        Map<String, Object> job = load("""
                "58","Belgium-Luxembourg (...1998)","58","Belgium-Luxembourg (...1998)","x","BE","BEL","1900-01-01T00:00:00","1998-12-31T00:00:00","false",
                "999","Nowhere","999","Nowhere","Nowhere","NW","NWH","1900-01-01T00:00:00","false",
                "998","Japan again","998","Japan again","Japan","JP","JPN","1900-01-01T00:00:00","false",
                """);

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsRejected", 0);
        assertThat(report(job))
                .contains("2,alpha3,BEL,\"is BEL, but the code 58 of 'Belgium-Luxembourg (...1998)' is taken for BLX\"")
                .contains("3,code,999,\"'Nowhere' is not known, neither by its code nor by an ISO alpha-3\"")
                .contains(
                        "4,code,998,\"'Japan again' is not known by its code; from now on it is JPN, by its alpha-3\"");
        Requests.query("{ tradeCountryCodes(scheme: COMTRADE_REPORTERS) { code country { code } known } }")
                .body("data.tradeCountryCodes", hasSize(3))
                .body("data.tradeCountryCodes[2].code", equalTo(999))
                .body("data.tradeCountryCodes[2].country", nullValue())
                .body("data.tradeCountryCodes[1].country.code", equalTo("JPN"))
                .body("data.tradeCountryCodes[1].known", equalTo(false))
                .body("data.tradeCountryCodes[0].known", equalTo(true));
    }

    @Test
    void aCodeThatOnlyTheListKnowsIsFromThenOnUnderstood() {
        Map<String, String> options = Map.of(
                "reporterColumn",
                "r",
                "partnerColumn",
                "p",
                "periodColumn",
                "t",
                "valueColumn",
                "v",
                "multiplier",
                "1",
                "flow",
                "EXPORT",
                "scheme",
                "COMTRADE",
                "dataset",
                "d",
                "publisher",
                "P");
        String rows = "r,p,t,v\n31,998,2021,5\n";
        assertThat(Requests.importText("pair-totals", rows, options)).containsEntry("state", "FAILED");

        load("\"998\",\"Japan again\",\"998\",\"Japan again\",\"JP\",\"JPN\",\"2020-01-01T00:00:00\",\"false\",\n");

        assertThat(Requests.importText("pair-totals", rows, options)).containsEntry("state", "PUBLISHED");
        assertThat(TradeData.count("select partner from pair_total")).isEqualTo(392);
        assertThat(Requests.importText("pair-totals", rows.replace("2021", "2019"), options))
                .as("before the code's first day")
                .containsEntry("state", "FAILED");
    }

    @Test
    void comtradesReportersAreImportedWhole() {
        Map<String, Object> job =
                Requests.importFile("comtrade-reporters", SharedData.file("reference/comtrade_reporter.csv"), Map.of());

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 255)
                .containsEntry("rowsRejected", 0);
        assertThat(report(job)).doesNotContain(",code,");
    }

    @Test
    void comtradesPartnersAreImportedWhole() {
        Map<String, Object> job = Requests.importFile(
                "comtrade-partners", SharedData.file("reference/comtrade_partner_country.csv"), Map.of());

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsTaken", 310)
                .containsEntry("rowsRejected", 0);
        assertThat(report(job)).doesNotContain(",code,");
        assertThat(TradeData.count("select count(*) from country_entry where name like 'Cura_ao'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"x\",\"Japan\",\"x\",\"Japan\",\"JP\",\"JPN\",\"1900-01-01T00:00:00\",\"false\",|code,x,is not a number such as 842",
                "\"392\",\"Japan\",\"392\",\"\",\"JP\",\"JPN\",\"1900-01-01T00:00:00\",\"false\",|name,,is empty",
                "\"392\",\"Japan\",\"392\",\"Japan\",\"JP\",\"JPN\",\"1900-01-01T00:00:00\",\"maybe\",|isGroup,maybe,is neither true nor false",
                "\"392\",\"Japan\",\"392\",\"Japan\",\"JP\",\"JPN\",\"1900-13-01T00:00:00\",\"false\",|entryEffectiveDate,1900-13-01T00:00:00,is not a date",
                "\"392\",\"Japan\",\"392\"|,\"392,Japan,392\",\"lacks cells: code, name",
            })
    void aBadRowRefusesTheList(String row, String rejection) {
        Map<String, Object> job = load(row + "\n");

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(report(job)).contains("2," + rejection);
    }

    @Test
    void anEncodingThatIsNoneIsRefusedAtOnce() {
        Requests.asEditor()
                .queryParam("encoding", "ebcdic")
                .body(HEADER)
                .post("/imports/comtrade-reporters")
                .then()
                .statusCode(400);
    }
}
