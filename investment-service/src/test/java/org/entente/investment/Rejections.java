package org.entente.investment;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.entente.kernel.testing.Requests;

/** The report of an import's refused rows, as anyone can fetch it. */
public final class Rejections {
    private Rejections() {}

    /** The lines of the report without its header: row, column, value, reason. */
    public static List<String> of(Map<String, Object> job) {
        String csv = Requests.asReader()
                .get("/imports/%s/rejections.csv".formatted(job.get("id")))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        return csv.lines().skip(1).toList();
    }

    /** What is said to a file that is not taken at all, because its options make no sense. */
    public static String refusal(String format, String text, Map<String, ?> options) {
        return Requests.asEditor()
                .queryParams(options)
                .contentType("application/octet-stream")
                .body(text.getBytes(StandardCharsets.UTF_8))
                .post("/imports/" + format)
                .then()
                .statusCode(400)
                .extract()
                .path("message");
    }
}
