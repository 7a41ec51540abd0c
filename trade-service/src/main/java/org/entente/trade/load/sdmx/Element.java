package org.entente.trade.load.sdmx;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a message writes for a measure or attribute: a value, or the index of one in its component's list.
 *
 * @param text as it stands in the file, so that numbers keep all their digits
 * @param number whether it stands there as a number
 */
record Element(String text, boolean number) {
    /** The elements of the array that the parser is at the start of; null where there is no value. */
    static List<@Nullable Element> readArray(JsonParser parser) throws IOException {
        List<@Nullable Element> elements = new ArrayList<>();
        if (parser.currentToken() != JsonToken.START_ARRAY) {
            parser.skipChildren();
            return elements;
        }
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            elements.add(read(parser));
        }
        return elements;
    }

    /** One element. Of several values in one, and of texts in several languages, nothing is kept: no figure has them. */
    private static @Nullable Element read(JsonParser parser) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_ARRAY) {
            List<@Nullable Element> several = readArray(parser);
            return several.size() == 1 ? several.get(0) : null;
        }
        if (token == JsonToken.START_OBJECT) {
            parser.skipChildren();
            return null;
        }
        return token == JsonToken.VALUE_NULL ? null : new Element(parser.getText(), token.isNumeric());
    }
}
