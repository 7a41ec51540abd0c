package org.entente.kernel.exports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.entente.kernel.testing.Requests.asReader;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.entente.kernel.security.GatewayUser;
import org.entente.kernel.testing.KernelProfile;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Exports over HTTP, on the table of the tests. */
@QuarkusTest
@TestProfile(KernelProfile.class)
@QuarkusTestResource(PostgresResource.class)
class ExportResourceTest {
    private static HttpResponse<InputStream> get(String path) throws Exception {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path))
                                .header(GatewayUser.CREDENTIAL_HEADER, Requests.CREDENTIAL)
                                .build(),
                        BodyHandlers.ofInputStream());
    }

    private static void awaitAPlace() throws InterruptedException {
        // A reader that left gives its place back when the next write fails.
        for (int i = 0; i < 100; i++) {
            if (asReader().get("/exports/numbers.csv?count=1").statusCode() == 200) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("no place became free");
    }

    @Test
    void theTablesAreListedWithWhatTheyTake() {
        asReader()
                .get("/exports")
                .then()
                .statusCode(200)
                .body("[0].id", equalTo("numbers"))
                .body("[0].files", equalTo(List.of("numbers.csv", "numbers.xlsx")))
                .body("[0].arguments.name", hasItems("count", "failAt", "knownAsOf", "bom"))
                .body("[0].arguments[0].required", equalTo(true));
    }

    @Test
    void aTableIsSentAsAFileThatSaysWhatItIs() {
        asReader()
                .urlEncodingEnabled(false)
                .get("/exports/numbers.csv?count=2&knownAsOf=2023-01-31T12:00:00%2B04:00")
                .then()
                .statusCode(200)
                .contentType("text/csv;charset=UTF-8")
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"numbers-to_2-known-2023-01-31T080000Z.csv\""))
                .body(equalTo("number,word\r\n0,word-0\r\n1,word-1\r\n"));
        asReader()
                .get("/exports/numbers.xlsx?count=2")
                .then()
                .statusCode(200)
                .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", matchesPattern(".*-known-20\\d\\d-.*Z\\.xlsx\""));
    }

    @Test
    void aTableWithoutRowsIsAHeader() {
        asReader()
                .get("/exports/numbers.csv?count=0&bom=true")
                .then()
                .statusCode(200)
                .body(equalTo("\uFEFFnumber,word\r\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "letters.csv|404|NOT_FOUND|there is no table 'letters' to export; there are numbers",
                "numbers|404|NOT_FOUND|is written as numbers.csv, numbers.xlsx",
                "numbers.pdf?count=1|404|NOT_FOUND|is written as numbers.csv, numbers.xlsx, not as 'pdf'",
                "numbers.csv|400|BAD_USER_INPUT|the argument 'count' is needed",
                "numbers.csv?count=x|400|BAD_USER_INPUT|count is 'x', which is not a whole number",
                "numbers.csv?count=1&count=2|400|BAD_USER_INPUT|is given 2 times",
                "numbers.csv?count=1&colour=red|400|BAD_USER_INPUT|'colour' is not an argument of the table 'numbers'; it takes [bom, count, failAt, knownAsOf]",
                "numbers.csv?count=1&bom=maybe|400|BAD_USER_INPUT|bom is 'maybe', which is not true or false",
                "numbers.csv?count=1&knownAsOf=yesterday|400|BAD_USER_INPUT|knownAsOf is 'yesterday', which is not a moment such as"
            })
    void aWrongRequestIsToldWhatIsRight(String path, int status, String code, String message) {
        asReader()
                .get("/exports/" + path)
                .then()
                .statusCode(status)
                .body("code", equalTo(code))
                .body("message", containsString(message));
    }

    @Test
    void onlyTheGatewayIsAnswered() {
        RestAssured.given().get("/exports").then().statusCode(403);
    }

    @Test
    void aFailureBeforeTheFirstByteIsAnAnswer() {
        asReader().get("/exports/numbers.csv?count=10&failAt=5").then().statusCode(500);
    }

    @ParameterizedTest
    @CsvSource({"csv", "xlsx"})
    void aFailureInTheMiddleNeverLooksLikeAWholeFile(String format) throws Exception {
        HttpResponse<InputStream> answer = get("/exports/numbers.%s?count=200000&failAt=150000".formatted(format));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThatThrownBy(() -> answer.body().readAllBytes()).isInstanceOf(IOException.class);
    }

    @Test
    void moreReadersThanPlacesAreAskedToWait() throws Exception {
        awaitAPlace();
        List<HttpResponse<InputStream>> open = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            open.add(get("/exports/numbers.csv?count=5000000"));
        }
        HttpResponse<InputStream> refused = get("/exports/numbers.csv?count=1");

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(new String(refused.body().readAllBytes(), StandardCharsets.UTF_8))
                .contains("6 files are being exported");
        for (HttpResponse<InputStream> one : open) {
            one.body().close();
        }
        awaitAPlace();
    }
}
