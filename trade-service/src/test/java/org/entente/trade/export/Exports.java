package org.entente.trade.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.entente.kernel.testing.Requests;
import org.jspecify.annotations.Nullable;

/** Exports as the gateway asks for them. */
final class Exports {
    private Exports() {}

    /** The answer to a request for a file. */
    static ValidatableResponse get(String file) {
        return Requests.asReader()
                .urlEncodingEnabled(false)
                .get("/exports/" + file)
                .then();
    }

    /** The rows of a CSV file by column. */
    static List<Map<String, String>> rows(String file) {
        return parse(text(file));
    }

    /** The text of a file. */
    static String text(String file) {
        return get(file).statusCode(200).extract().asString();
    }

    /** The bytes of a file. */
    static byte[] bytes(String file) {
        return get(file).statusCode(200).extract().asByteArray();
    }

    private static List<Map<String, String>> parse(String csv) {
        return CsvReader.builder().ofNamedCsvRecord(csv).stream()
                .map(NamedCsvRecord::getFieldsAsMap)
                .toList();
    }

    /** The one row with this measure. */
    static Map<String, String> row(List<Map<String, String>> rows, String measure) {
        List<Map<String, String>> found = having(rows, "measure", measure);
        assertThat(found).as(measure).hasSize(1);
        return found.get(0);
    }

    /** The rows with this value in the column. */
    static List<Map<String, String>> having(List<Map<String, String>> rows, String column, String value) {
        return rows.stream().filter(row -> value.equals(row.get(column))).toList();
    }

    /** What the rows of a measure have in a column. */
    static List<@Nullable String> column(List<Map<String, String>> rows, String measure, String column) {
        return having(rows, "measure", measure).stream()
                .<@Nullable String>map(row -> row.get(column))
                .toList();
    }
}
