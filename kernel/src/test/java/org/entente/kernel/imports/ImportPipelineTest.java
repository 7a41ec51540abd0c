package org.entente.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.testing.Requests.asEditor;
import static org.entente.kernel.testing.Requests.asReader;
import static org.entente.kernel.testing.Requests.awaitEnd;
import static org.entente.kernel.testing.Requests.importBytes;
import static org.entente.kernel.testing.Requests.importText;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.entente.kernel.claim.Claim;
import org.entente.kernel.claim.ClaimKey;
import org.entente.kernel.claim.ClaimService;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.release.ReleaseService;
import org.entente.kernel.testing.KernelProfile;
import org.entente.kernel.testing.PostgresResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The pipeline from sent file to answer, on the kernel's own claims format. */
@QuarkusTest
@TestProfile(KernelProfile.class)
@QuarkusTestResource(PostgresResource.class)
class ImportPipelineTest {
    private static final CountryPair PAIR = CountryPair.of(new CountryCode("AZE"), new CountryCode("JPN"));
    private static final String HEADER =
            "topic,subject,other,statement,operator,value,unit,currency,period_from,period_to,stated_by,stated_on,"
                    + "source_title,source_url,note\n";

    @Inject
    ClaimService claims;

    @Inject
    ReleaseService releases;

    @Inject
    ImportWorker worker;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void startFromNothing() throws SQLException {
        execute("truncate claim, coverage, import_rejection, import_job, release, source restart identity cascade");
    }

    @Test
    void aFileIsPublishedAndItsRowsAnswer() {
        Map<String, Object> job = importText("claims", HEADER + turnover("274800000"), Map.of("edition", "first"));

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 1);
        assertThat(values(null)).containsExactly("274800000");
        assertThat(releases.list())
                .singleElement()
                .satisfies(release -> assertThat(release.edition()).isEqualTo("first"));
    }

    @Test
    void theSameFileAgainIsUnchanged() {
        importText("claims", HEADER + turnover("1"), Map.of());

        Map<String, Object> again = importText("claims", HEADER + turnover("1"), Map.of());

        assertThat(again).containsEntry("state", "UNCHANGED");
        assertThat(releases.list()).hasSize(1);
        assertThat(values(null)).containsExactly("1");
    }

    @Test
    void aLaterEditionAnswersNowAndTheFormerAnswersForItsTime() {
        importText("claims", HEADER + turnover("1"), Map.of());
        Instant between = Instant.now();
        importText("claims", HEADER + turnover("2"), Map.of());

        assertThat(values(null)).containsExactly("2");
        assertThat(values(between)).containsExactly("1");
        assertThat(values(Instant.parse("2000-01-01T00:00:00Z"))).isEmpty();
    }

    @Test
    void aWithdrawnReleaseGivesWayToTheOneBefore() {
        importText("claims", HEADER + turnover("1"), Map.of());
        importText("claims", HEADER + turnover("2"), Map.of());
        Instant before = Instant.now();

        releases.withdraw(releases.list().get(0).id());

        assertThat(values(null)).containsExactly("1");
        assertThat(values(before)).containsExactly("2");
    }

    @Test
    void anUnreadableRowFailsTheFileAndIsNamedWithRowAndColumn() {
        importText("claims", HEADER + turnover("1"), Map.of());

        Map<String, Object> job = importText("claims", HEADER + turnover("2") + turnover("many"), Map.of());

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 1);
        assertThat(String.valueOf(job.get("error"))).startsWith("1 of 2 rows are unreadable");
        assertThat(values(null)).containsExactly("1");
        assertThat(rejections(job))
                .isEqualTo("row,column,value,reason\r\n3,value,many,is not a decimal number such as 1234.5\r\n");
        assertThat(count("claim")).isEqualTo(1);
    }

    @Test
    void onRequestTheUnreadableRowIsReportedAndTheRestImported() {
        Map<String, Object> job = importText(
                "claims", HEADER + turnover("2") + turnover("3").replace("AZE", "=AZ"), Map.of("onBadRow", "reject"));

        assertThat(job)
                .containsEntry("state", "PUBLISHED")
                .containsEntry("rowsRead", 2)
                .containsEntry("rowsTaken", 1)
                .containsEntry("rowsRejected", 1);
        assertThat(releases.list().get(0).rejectedRows()).isEqualTo(1);
        assertThat(rejections(job)).contains("3,subject,'=AZ,is not an ISO 3166-1 alpha-3 code such as AZE");
    }

    @Test
    void byteOrderMarkSemicolonsAndQuotedLineBreaksAreRead() {
        String row = "TURNOVER;AZE;JPN;\"two\nlines; and more\";ABOUT;5.5;CURRENCY;USD;;;X;2022-09-06;Y;;\n";

        Map<String, Object> job = importText(
                "claims", "\uFEFF" + HEADER.replace(',', ';') + row + row.replace("lines", "other lines"), Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 2);
        assertThat(values(null)).containsExactly("5.5", "5.5");
    }

    @Test
    void gzipAndZipAreOpened() throws IOException {
        byte[] plain = (HEADER + turnover("7")).getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(zipped)) {
            zip.putNextEntry(new ZipEntry("claims.csv"));
            zip.write(plain);
        }
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
            gzip.write(plain);
        }

        assertThat(importBytes("auto", "a.zip", zipped.toByteArray(), Map.of()))
                .containsEntry("state", "PUBLISHED")
                .containsEntry("format", "claims");
        assertThat(importBytes("claims", "a.gz", gzipped.toByteArray(), Map.of()))
                .containsEntry("state", "PUBLISHED");
    }

    @Test
    void aCutOffArchiveIsRefusedAndNothingIsKept() throws IOException {
        StringBuilder many = new StringBuilder(HEADER);
        for (int i = 0; i < 5_000; i++) {
            many.append(turnover(Integer.toString(i * 7919)).replace(",Turnover,", ",Turnover %d,".formatted(i)));
        }
        ByteArrayOutputStream gzipped = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(gzipped)) {
            gzip.write(many.toString().getBytes(StandardCharsets.UTF_8));
        }
        byte[] half = Arrays.copyOf(gzipped.toByteArray(), gzipped.size() / 2);

        Map<String, Object> job = importBytes("claims", "a.gz", half, Map.of());

        assertThat(job)
                .containsEntry("state", "FAILED")
                .containsEntry("error", "the file could not be read: it is cut off or damaged");
        assertThat(count("claim")).isZero();
        assertThat(count("release")).isZero();
    }

    @Test
    void textThatIsNotUtf8IsRefusedInsteadOfGuessed() {
        byte[] latin1 = (HEADER + turnover("1").replace("A paper", "Äpaper")).getBytes(StandardCharsets.ISO_8859_1);

        Map<String, Object> job = importBytes("claims", "a.csv", latin1, Map.of());

        assertThat(job)
                .containsEntry("state", "FAILED")
                .containsEntry("error", "the file is not UTF-8 text; save it as UTF-8 and send it again");
    }

    @Test
    void aHeaderWithoutRowsIsRefused() {
        assertThat(importText("claims", HEADER, Map.of()))
                .containsEntry("state", "FAILED")
                .containsEntry("error", "the file has no row to import");
    }

    @Test
    void aRowOfTheWrongWidthIsReported() {
        Map<String, Object> job = importText("claims", HEADER + "TURNOVER,AZE\n", Map.of());

        assertThat(rejections(job)).contains("2,,,\"the row has 2 cells, the header 15\"");
    }

    @Test
    void aFileOfAnotherFormatIsRefusedBeforeItIsQueued() {
        asEditor()
                .body("t,i,j,k,v,q\n")
                .contentType("text/csv")
                .post("/imports/claims")
                .then()
                .statusCode(400)
                .body("code", equalTo("BAD_USER_INPUT"))
                .body("message", containsString("it begins with 't,i,j,k,v,q'"));
        assertThat(count("import_job")).isZero();
    }

    @Test
    void anUnknownFormatOptionOrValueIsNamed() {
        asEditor()
                .body(HEADER)
                .contentType("text/csv")
                .post("/imports/clams")
                .then()
                .statusCode(404)
                .body("message", equalTo("there is no import format 'clams'; this service takes claims"));
        asEditor()
                .body(HEADER)
                .contentType("text/csv")
                .post("/imports/claims?onBadrow=reject")
                .then()
                .statusCode(400)
                .body("message", containsString("'onBadrow' is not an option of format 'claims'"));
        asEditor()
                .body(HEADER)
                .contentType("text/csv")
                .post("/imports/claims?onBadRow=skip")
                .then()
                .statusCode(400)
                .body("message", equalTo("'skip' is not a value of onBadRow; write fail or reject"));
    }

    @Test
    void aFormUploadIsTakenUnderItsFileName() {
        awaitEnd(asEditor()
                .multiPart("file", "mine.csv", (HEADER + turnover("9")).getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/imports/claims")
                .then()
                .statusCode(202)
                .body("fileName", equalTo("mine.csv"))
                .extract()
                .path("id"));
    }

    @Test
    void theJobKeepsTheNameOfItsSenderAsTheGatewayEncodedIt() {
        awaitEnd(asReader()
                .header("Entente-User", "Nig%C9%99r a+b%2Cc")
                .header("Entente-Roles", "editor")
                .body(HEADER + turnover("9"))
                .contentType("text/csv")
                .post("/imports/claims")
                .then()
                .statusCode(202)
                .body("submittedBy", equalTo("Nigər a+b,c"))
                .extract()
                .path("id"));
    }

    @Test
    void formatsSayWhatTheyTake() {
        asReader()
                .get("/imports/formats")
                .then()
                .statusCode(200)
                .body("id", hasItem("claims"))
                .body("find { it.id == 'claims' }.options", equalTo(List.of("collection")));
    }

    @Test
    void onlyAnEditorImports() {
        asReader()
                .body(HEADER)
                .contentType("text/csv")
                .post("/imports/claims")
                .then()
                .statusCode(401);
        asReader()
                .header("Entente-User", "reader@test")
                .header("Entente-Roles", "viewer")
                .body(HEADER)
                .contentType("text/csv")
                .post("/imports/claims")
                .then()
                .statusCode(403);
    }

    @Test
    void whatACrashLeftIsRemovedAtTheNextStart() throws SQLException {
        importText("claims", HEADER + turnover("1"), Map.of());
        UUID job = UUID.randomUUID();
        execute("""
                insert into release (source_id, edition, file_name, format, options, checksum, bytes)
                select id, 'cut off', 'f', 'claims', '', 'c', 1 from source;
                insert into claim (release_id, slug, topic, country_low, country_high, subject, statement, operator, unit,
                                   currency, stated_by, stated_on, source_title)
                select max(id), 'cut-off', 'TURNOVER', 31, 392, 31, 's', 'EQUAL', 'CURRENCY', 'USD', 'x', '2022-09-06', 'y'
                from release;
                insert into import_job (id, format, options, file_name, submitted_by, state, checksum, bytes)
                values ('%s', 'claims', '', 'f', 'x', 'RUNNING', 'c', 1)""".formatted(job));

        assertThat(worker.cleanUp()).isTrue();

        assertThat(count("claim")).isEqualTo(1);
        assertThat(count("release")).isEqualTo(1);
        asReader().get("/imports/" + job).then().statusCode(200).body("state", equalTo("INTERRUPTED"));
        assertThat(values(null)).containsExactly("1");
    }

    private static String turnover(String value) {
        return "TURNOVER,AZE,JPN,Turnover,EQUAL,%s,CURRENCY,USD,2021,2021,A minister,2022-09-06,A paper,,\n"
                .formatted(value);
    }

    private static String rejections(Map<String, Object> job) {
        return asReader()
                .get("/imports/%s/rejections.csv".formatted(job.get("id")))
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private List<String> values(@Nullable Instant knownAsOf) {
        ClaimKey key = new ClaimKey(PAIR, knownAsOf);
        return claims.byPairs(Set.of(key)).getOrDefault(key, List.of()).stream()
                .map(Claim::value)
                .map(String::valueOf)
                .toList();
    }

    private long count(String table) {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                var result = statement.executeQuery("select count(*) from " + table)) {
            result.next();
            return result.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private void execute(String sql) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
