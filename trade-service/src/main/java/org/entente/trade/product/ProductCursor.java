package org.entente.trade.product;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.kernel.error.BadUserInputException;

/**
 * A place in a list of products, by value downwards and then by code: survives new rows before it.
 *
 * @param valueMilli value of the last product seen, in thousandths of a dollar; -1 for one without a value
 * @param product its number
 */
public record ProductCursor(long valueMilli, int product) {
    private static final Pattern TEXT = Pattern.compile("(-?\\d{1,18}):(\\d{1,7})");

    /**
     * Reads a cursor.
     *
     * @throws BadUserInputException when the text is none that {@link #encode()} makes
     */
    public static ProductCursor parse(String cursor) {
        try {
            String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.US_ASCII);
            Matcher matcher = TEXT.matcher(text);
            if (matcher.matches()) {
                return new ProductCursor(Long.parseLong(matcher.group(1)), Integer.parseInt(matcher.group(2)));
            }
        } catch (IllegalArgumentException e) {
            // not Base64: refused below like any other text
        }
        throw new BadUserInputException("'%s' is not a cursor of this list".formatted(cursor));
    }

    /** The cursor as an opaque text. */
    public String encode() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((valueMilli + ":" + product).getBytes(StandardCharsets.US_ASCII));
    }
}
