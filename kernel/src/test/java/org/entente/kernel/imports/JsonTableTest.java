package org.entente.kernel.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.entente.kernel.imports.ImportReport.Rejection;
import org.entente.kernel.imports.JsonTable.Document;
import org.junit.jupiter.api.Test;

class JsonTableTest {
    private final List<Rejection> rejections = new ArrayList<>();
    private final ImportReport report = new ImportReport(BadRow.REJECT, rejections::addAll);
    private final List<Document> documents = new ArrayList<>();

    private List<String> read(String json, CsvTable.RowHandler handler, String... required)
            throws IOException, SQLException {
        return read(json.getBytes(StandardCharsets.UTF_8), handler, required);
    }

    private List<String> read(byte[] json, CsvTable.RowHandler handler, String... required)
            throws IOException, SQLException {
        List<String> taken = new ArrayList<>();
        new JsonTable(
                        report,
                        "/data",
                        List.of(required),
                        row -> {
                            handler.accept(row);
                            taken.add(row.line() + ":" + row.raw("value"));
                        },
                        documents::add)
                .read(new ByteArrayInputStream(json));
        report.flush();
        return taken;
    }

    @Test
    void numbersAreReadAsTheyAreWritten() throws IOException, SQLException {
        List<String> values =
                read("""
                {"data":[{"value":6804128143.0},{"value":0.1},{"value":123456789012345678.125},{"value":1.5E3},
                         {"value":-0},{"value":9007199254740993}]}
                """, row -> assertThat(row.decimal("value").toString()).isNotEmpty());

        assertThat(values)
                .containsExactly(
                        "1:6804128143.0", "2:0.1", "3:123456789012345678.125", "4:1.5E3", "5:-0", "6:9007199254740993");
    }

    @Test
    void fieldsAreFoundWhateverTheirOrderAndCase() throws IOException, SQLException {
        List<String> values = read("""
                {"data":[{"value":1,"name":"a"},{"NAME":" b ","Value":2},{"more":true,"name":null,"value":3}]}
                """, row -> {
            switch ((int) row.line()) {
                case 1 -> assertThat(row.text("name")).isEqualTo("a");
                case 2 -> assertThat(row.text("name")).isEqualTo("b");
                default -> {
                    assertThat(row.find("name")).isEmpty();
                    assertThat(row.has("name")).isTrue();
                    assertThat(row.raw("more")).isEqualTo("true");
                }
            }
        });

        assertThat(values).containsExactly("1:1", "2:2", "3:3");
        assertThat(rejections).isEmpty();
    }

    @Test
    void aRecordThatLacksAFieldNamesItAndTheOthersAreRead() throws IOException, SQLException {
        List<String> values = read("{\"data\":[{\"value\":1},{\"other\":2},{\"value\":null}]}", row -> {}, "value");

        assertThat(values).containsExactly("1:1", "3:");
        assertThat(rejections).containsExactly(new Rejection(2, "value", "", "is missing from the record"));
    }

    @Test
    void aRecordThatIsNotFlatIsRefusedAndTheNextOneRead() throws IOException, SQLException {
        List<String> values = read("""
                {"data":[{"value":{"a":[1,{}]},"x":1},7,[{"value":4}],{"value":1,"value":2},{"value":5}]}
                """, row -> {});

        assertThat(values).containsExactly("5:5");
        assertThat(rejections)
                .containsExactly(
                        new Rejection(1, "value", null, "is not a plain value"),
                        new Rejection(2, "", "7", "the record is not an object with fields"),
                        new Rejection(3, "", null, "the record is not an object with fields"),
                        new Rejection(4, "value", "2", "stands twice in the record"));
        assertThat(report.rows()).isEqualTo(5);
    }

    @Test
    void aRefusalOfTheHandlerNamesTheFieldAsTheFileWritesIt() throws IOException, SQLException {
        read("{\"data\":[{\"Value\":\"many\"}]}", row -> row.decimal("value"));

        assertThat(rejections)
                .containsExactly(new Rejection(1, "Value", "many", "is not a decimal number such as 1234.5"));
    }

    @Test
    void theDocumentsOwnMembersStandBesideItsRecordsWhereverTheyAre() throws IOException, SQLException {
        read(
                "{\"count\":2,\"nested\":{\"count\":9,\"data\":[{\"value\":9}]},\"data\":[{},{}],\"error\":null}",
                row -> {});

        assertThat(documents).singleElement().satisfies(document -> {
            assertThat(document.members())
                    .hasSize(2)
                    .containsEntry("count", "2")
                    .containsEntry("error", "");
            assertThat(document.records()).isEqualTo(2);
        });
    }

    @Test
    void documentsFollowEachOtherInOneFileAndTheirRecordsAreCountedOn() throws IOException, SQLException {
        List<String> values = read("{\"data\":[{\"value\":1}]}\n{\"data\":[]}{\"data\":[{\"value\":2}]}", row -> {});

        assertThat(values).containsExactly("1:1", "2:2");
        assertThat(documents).extracting(Document::records).containsExactly(1L, 0L, 1L);
    }

    @Test
    void aByteOrderMarkIsPassedOver() throws IOException, SQLException {
        assertThat(read("\uFEFF{\"data\":[{\"value\":1}]}", row -> {})).containsExactly("1:1");
    }

    @Test
    void aFileThatIsCutOffOrIsNoJsonOrLacksTheArrayIsRefused() {
        assertRefused("{\"data\":[{\"value\":1},{\"val", "the file is cut off: its JSON ends after 2 records");
        assertRefused("{\"data\":[{\"value\":1}]", "the file is cut off: its JSON ends after 1 records");
        assertRefused("{\"data\":[{\"value\":1}}", "not readable as JSON after 1 records, at line 1, column");
        assertRefused("  ", "the file is empty; it must hold records in an array at /data");
        assertRefused(
                "{\"statusCode\":401,\"message\":\"Access denied\"}",
                "the JSON has no array at /data; it says statusCode '401', message 'Access denied'");
        assertRefused("[{\"value\":1}]", "the JSON has no array at /data; it says nothing else");
        assertThatThrownBy(() -> read(new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"'}, row -> {}))
                .isInstanceOf(FileRejectedException.class)
                .hasMessageContaining("not readable as JSON");
    }

    private void assertRefused(String json, String message) {
        assertThatThrownBy(() -> read(json, row -> {}))
                .isInstanceOf(FileRejectedException.class)
                .hasMessageContaining(message);
    }
}
