package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import org.entente.gateway.testing.StandIns;
import org.entente.gateway.testing.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class ImportProxyTest {
    private static final long FILE_BYTES = 300L << 20;

    @Test
    void aFilePassesWithItsOptionsAndTheUser() {
        given().auth()
                .oauth2(Tokens.editor())
                .contentType("text/csv")
                .header("Content-Encoding", "gzip")
                .header("Entente-User", "mallory")
                .queryParam("edition", "V2023 01")
                .body("a,b\r\n1,2\r\n".getBytes(StandardCharsets.UTF_8))
                .post("/imports/books/shelf-list")
                .then()
                .statusCode(202)
                .header("Location", "/imports/books/3f2a9c1e-0000-4000-8000-000000000001")
                .body("bytes", equalTo(10))
                .body("uri", equalTo("/imports/shelf-list?edition=V2023%2001"))
                .body("headers.Entente-user", equalTo(java.util.List.of("leyla")))
                .body("headers.Content-encoding", equalTo(java.util.List.of("gzip")))
                .body("headers.Authorization", nullValue());
    }

    @Test
    void aFormPassesUntouched() {
        given().auth()
                .oauth2(Tokens.editor())
                .multiPart("file", "list.csv", "a,b\r\n".getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports/books/shelf-list")
                .then()
                .statusCode(202)
                .body("headers.Content-type[0]", containsString("multipart/form-data; boundary="))
                .body("bytes", greaterThan(100));
    }

    @Test
    void filesLargerThanTheHeapCouldTakePassInAStream() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        request("/imports/books/shelf-list")
                                .header("Authorization", "Bearer " + Tokens.editor())
                                .POST(BodyPublishers.ofInputStream(() -> new Zeros(FILE_BYTES)))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(answer.body()).contains("\"bytes\":" + FILE_BYTES);
    }

    @Test
    void aReportComesBackInAStreamAtTheReadersPace() throws Exception {
        HttpResponse<InputStream> answer = HttpClient.newHttpClient()
                .send(
                        request("/imports/books/3f2a9c1e-0000-4000-8000-000000000001/rejections.csv")
                                .build(),
                        BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        long bytes = 0;
        byte[] buffer = new byte[1 << 16];
        try (InputStream in = answer.body()) {
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
                bytes += n;
            }
        }
        assertThat(bytes).isEqualTo(2_000_000L * 40);
    }

    @Test
    void halfAFileNeverLooksWhole() throws Exception {
        int before = whole();
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            OutputStream out = socket.getOutputStream();
            out.write(("POST /imports/books/shelf-list HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\n"
                            + "Authorization: Bearer " + Tokens.editor() + "\r\n\r\n5\r\na,b\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.flush();
            Thread.sleep(300);
        }
        Thread.sleep(500);
        assertThat(whole()).isEqualTo(before);
    }

    @Test
    void whoMayNotImportIsToldBeforeTheFileIsSent() throws Exception {
        try (Socket socket = new Socket("localhost", RestAssured.port)) {
            socket.getOutputStream()
                    .write(
                            "POST /imports/books/shelf-list HTTP/1.1\r\nHost: localhost\r\nContent-Length: 4000000\r\n\r\n"
                                    .getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(3_000);
            byte[] answer = new byte[4_096];
            int length = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, length, StandardCharsets.UTF_8))
                    .startsWith("HTTP/1.1 401 ")
                    .contains("UNAUTHENTICATED");
        }
    }

    @Test
    void aSenderThatWaitsForPermissionGetsIt() throws Exception {
        HttpResponse<String> answer = HttpClient.newHttpClient()
                .send(
                        request("/imports/books/shelf-list")
                                .header("Authorization", "Bearer " + Tokens.editor())
                                .version(HttpClient.Version.HTTP_1_1)
                                .expectContinue(true)
                                .POST(BodyPublishers.ofString("a,b\r\n"))
                                .build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(202);
    }

    @Test
    void rolesAreCheckedAtTheDoor() {
        given().body("a,b").post("/imports/books/shelf-list").then().statusCode(401);
        given().auth()
                .oauth2(Tokens.reader())
                .body("a,b")
                .post("/imports/books/shelf-list")
                .then()
                .statusCode(403)
                .body("code", equalTo("FORBIDDEN"));
        given().header("Authorization", "Bearer x").get("/imports/books").then().statusCode(401);
    }

    @Test
    void jobsAndFormatsAreReadByAnyone() {
        given().get("/imports/books?limit=3").then().statusCode(200).body("path", equalTo("/imports"));
        given().get("/imports/books/formats").then().statusCode(200).body("path", equalTo("/imports/formats"));
        given().get("/imports").then().statusCode(200).body("$", equalTo(java.util.List.of("books", "reviews")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/imports/films", "/imports/films/formats", "/imports/%3Cscript%3E/formats"})
    void anUnknownServiceIsAnsweredWithThoseThereAre(String path) {
        given().urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(404)
                .body("code", equalTo("NOT_FOUND"))
                .body("message", containsString("'books', 'reviews'"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/imports/books/..%2Fgraphql",
                "/imports/books/a/b/c",
                "/imports/books/a%0d%0ab",
                "/imports/books/../graphql/x"
            })
    void noOtherPathOfAServiceIsReached(String path) {
        given().urlEncodingEnabled(false).get(path).then().statusCode(404);
    }

    private static int whole() {
        return given().get("/imports/books/formats").then().extract().path("whole");
    }

    private static HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + path));
    }

    /** As many zero bytes as it is told, none of them kept. */
    private static final class Zeros extends InputStream {
        private long left;

        Zeros(long bytes) {
            this.left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            if (left <= 0) {
                return -1;
            }
            int n = (int) Math.min(left, length);
            left -= n;
            return n;
        }
    }
}
