package org.entente.trade.fetch.comtrade;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Comtrade's envelope {@code {"elapsedTime": ..., "count": n, "data": [...], "error": ""}} on disk, read once through
 * without being held in memory.
 *
 * @param count what it says it holds; -1 when it does not say
 * @param records what it holds
 * @param partners the codes of the partners in it, in the order they come
 * @param from position of the first byte after the bracket that opens the data
 * @param to position of the bracket that closes the data
 */
record ComtradeAnswer(Path file, long count, long records, Set<String> partners, long from, long to) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Reads an answer to its end.
     *
     * @throws IOException when it is cut off, is another document, or reports an error
     */
    static ComtradeAnswer read(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
                JsonParser parser = JSON.createParser(in)) {
            return new Reader(file, parser).read();
        } catch (JsonParseException e) {
            // Its own message repeats what it read, of whatever length.
            throw new IOException("answered something that is cut off or not JSON, at byte %d"
                    .formatted(e.getLocation().getByteOffset()));
        }
    }

    /**
     * Whether records are missing: more are announced than sent, or as many are sent as an answer may hold. A limit is
     * known by its number; the publisher does not say that it cut.
     */
    boolean isCut(Set<Long> limits) {
        return count > records || limits.contains(records);
    }

    private static final class Reader {
        private final Path file;
        private final JsonParser parser;
        private final Set<String> partners = new LinkedHashSet<>();
        private long count = -1;
        private long records;
        private long from = -1;
        private long to = -1;
        private String error = "";

        Reader(Path file, JsonParser parser) {
            this.file = file;
            this.parser = parser;
        }

        ComtradeAnswer read() throws IOException {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException("answered JSON that is not Comtrade's envelope");
            }
            for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
                field(parser.currentName());
            }
            if (!error.isBlank()) {
                throw new IOException("answered with the error '%s'".formatted(error));
            }
            if (from < 0) {
                throw new IOException("answered JSON without Comtrade's 'data'");
            }
            return new ComtradeAnswer(file, count, records, partners, from, to);
        }

        private void field(String name) throws IOException {
            JsonToken value = parser.nextToken();
            if (name.equals("count") && value == JsonToken.VALUE_NUMBER_INT) {
                count = parser.getLongValue();
            } else if (name.equals("error") && value == JsonToken.VALUE_STRING) {
                error = parser.getText();
            } else if (name.equals("data") && value == JsonToken.START_ARRAY) {
                from = parser.currentLocation().getByteOffset();
                while (parser.nextToken() == JsonToken.START_OBJECT) {
                    records++;
                    entry();
                }
                to = parser.currentTokenLocation().getByteOffset();
            } else {
                parser.skipChildren();
            }
        }

        private void entry() throws IOException {
            for (JsonToken token = parser.nextToken(); token == JsonToken.FIELD_NAME; token = parser.nextToken()) {
                boolean partner = parser.currentName().equals("partnerCode");
                if (parser.nextToken().isScalarValue() && partner) {
                    partners.add(parser.getText());
                } else {
                    parser.skipChildren();
                }
            }
        }
    }
}
