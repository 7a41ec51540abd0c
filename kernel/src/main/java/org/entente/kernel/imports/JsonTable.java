package org.entente.kernel.imports;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * An array of flat objects inside a JSON file, read record by record as {@link CsvTable} reads rows. Numbers are taken
 * as they are written and never pass through a binary float; null is an empty cell; a list of plain values is one cell
 * with ';' between them. A file may be several documents one after the other, such as the pages of one answer.
 */
public final class JsonTable {
    private static final JsonFactory JSON = new JsonFactory();

    private final ImportReport report;
    private final JsonPointer array;
    private final List<String> required;
    private final CsvTable.RowHandler handler;
    private final Consumer<Document> ended;
    private final Header header = new Header(UnaryOperator.identity());
    private long record;

    JsonTable(
            ImportReport report,
            String array,
            List<String> required,
            CsvTable.RowHandler handler,
            Consumer<Document> ended) {
        this.report = report;
        this.array = JsonPointer.compile(array);
        this.required = required;
        this.handler = handler;
        this.ended = ended;
    }

    /**
     * What a document says beside its records.
     *
     * @param members plain members of the document itself, in its order; null is empty text
     * @param records how many records its array had
     */
    public record Document(Map<String, String> members, long records) {}

    /**
     * Reads every record. Each is counted in the report; one that the handler refuses, that is not flat or that lacks a
     * required field is reported with its number in the file, field and value.
     *
     * @param array JSON pointer to the array of records, for instance {@code /data}
     * @param required fields that every record must have, be they null
     * @param ended told at the end of each document; throws {@link FileRejectedException} when the document says that
     *     it is not whole
     * @throws FileRejectedException when the file is empty, not readable as JSON, or a document lacks the array
     */
    public static void read(
            ImportContext context,
            String array,
            List<String> required,
            CsvTable.RowHandler handler,
            Consumer<Document> ended)
            throws IOException, SQLException {
        new JsonTable(context.report(), array, required, handler, ended).read(context.open());
    }

    void read(InputStream file) throws IOException, SQLException {
        try (InputStream closed = file;
                JsonParser json = JSON.createParser(closed)) {
            readAll(json);
        } catch (JsonEOFException e) {
            throw new FileRejectedException("the file is cut off: its JSON ends after %d records".formatted(record));
        } catch (JsonProcessingException e) {
            throw new FileRejectedException("not readable as JSON after %d records, at line %d, column %d: %s"
                    .formatted(
                            record,
                            e.getLocation().getLineNr(),
                            e.getLocation().getColumnNr(),
                            e.getOriginalMessage()));
        }
    }

    private void readAll(JsonParser json) throws IOException, SQLException {
        if (json.nextToken() == null) {
            throw new FileRejectedException(
                    "the file is empty; it must hold records in an array at %s".formatted(array));
        }
        do {
            readDocument(json);
        } while (json.nextToken() != null);
    }

    private void readDocument(JsonParser json) throws IOException, SQLException {
        Map<String, String> members = new LinkedHashMap<>();
        long before = record;
        boolean found = false;
        int depth = 0;
        do {
            JsonToken token = json.currentToken();
            if (token == JsonToken.START_ARRAY
                    && json.getParsingContext().getParent().pathAsPointer().equals(array)) {
                readRecords(json);
                found = true;
            } else if (token.isStructStart()) {
                depth++;
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token.isScalarValue() && depth == 1 && json.currentName() != null) {
                members.put(json.currentName(), token == JsonToken.VALUE_NULL ? "" : json.getText());
            }
        } while (depth > 0 && json.nextToken() != null);
        ended.accept(new Document(members, record - before));
        if (!found) {
            throw new FileRejectedException("the JSON has no array at %s; it says %s".formatted(array, said(members)));
        }
    }

    private static String said(Map<String, String> members) {
        return members.isEmpty()
                ? "nothing else"
                : members.entrySet().stream()
                        .map(member -> member.getKey() + " '" + member.getValue() + "'")
                        .collect(Collectors.joining(", "));
    }

    private void readRecords(JsonParser json) throws IOException, SQLException {
        while (json.nextToken() != JsonToken.END_ARRAY) {
            record++;
            report.row();
            try {
                handler.accept(row(json));
            } catch (CellRejectedException e) {
                report.reject(record, e);
            } catch (RowLeftOutException e) {
                report.leaveOut(record, e);
            }
        }
    }

    private CsvRow row(JsonParser json) throws IOException {
        if (json.currentToken() != JsonToken.START_OBJECT) {
            String written = json.currentToken().isScalarValue() ? json.getText() : null;
            json.skipChildren();
            throw new CellRejectedException("", written, "the record is not an object with fields");
        }
        JsonCells cells = new JsonCells(record, header.size());
        CellRejectedException unusable = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String field = json.currentName();
            JsonToken value = json.nextToken();
            int place = header.find(field);
            place = place < 0 ? header.add(field) : place;
            String text = plain(json, value);
            if (text == null) {
                unusable = new CellRejectedException(field, null, "is not a plain value");
            } else if (cells.has(place)) {
                unusable = new CellRejectedException(field, text, "stands twice in the record");
            } else {
                cells.put(place, value == JsonToken.VALUE_NULL ? "" : text);
            }
        }
        // Only now, with the whole record read: the next one must be found where it begins.
        if (unusable != null) {
            throw unusable;
        }
        return complete(new CsvRow(header, cells));
    }

    /** A plain value, or a list of them, as one text; null when it is neither. Read to its end either way. */
    private static @Nullable String plain(JsonParser json, JsonToken value) throws IOException {
        if (value == JsonToken.START_OBJECT) {
            json.skipChildren();
            return null;
        }
        return value == JsonToken.START_ARRAY ? list(json) : json.getText();
    }

    /** The plain values of a list as one text; null when it holds anything else. Read to its end either way. */
    private static @Nullable String list(JsonParser json) throws IOException {
        List<String> values = new ArrayList<>();
        boolean plain = true;
        while (json.nextToken() != JsonToken.END_ARRAY) {
            plain &= json.currentToken().isScalarValue();
            if (json.currentToken().isStructStart()) {
                json.skipChildren();
            } else {
                values.add(json.getText());
            }
        }
        return plain ? String.join(";", values) : null;
    }

    private CsvRow complete(CsvRow row) {
        for (String field : required) {
            if (!row.has(field)) {
                throw row.reject(field, "is missing from the record");
            }
        }
        return row;
    }
}
