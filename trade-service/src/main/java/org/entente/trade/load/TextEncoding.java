package org.entente.trade.load;

import java.io.IOException;
import java.io.Reader;
import java.io.Writer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.imports.ImportContext;
import org.entente.kernel.imports.ImportOptions;

/** Opens small files that their publishers do not write in UTF-8. */
final class TextEncoding {
    static final String OPTION = "encoding";

    private TextEncoding() {}

    /**
     * The encoding that the option names.
     *
     * @throws BadUserInputException when it names none that is understood
     */
    static Charset parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replace("_", "-")) {
            case "utf-8", "utf8" -> StandardCharsets.UTF_8;
            case "iso-8859-1", "latin-1", "latin1" -> StandardCharsets.ISO_8859_1;
            case "windows-1252", "cp1252" -> Charset.forName("windows-1252");
            default ->
                throw new BadUserInputException(
                        "'%s' is not a value of %s; write utf-8, iso-8859-1 or windows-1252".formatted(text, OPTION));
        };
    }

    /** Refuses a wrong value of the option before the file is taken in. */
    static void check(ImportOptions options) {
        options.find(OPTION).ifPresent(TextEncoding::parse);
    }

    /**
     * The file's text in the encoding that the option names. Without the option it is UTF-8, or, when the bytes are not,
     * ISO 8859-1, which the report then says.
     */
    static Reader open(ImportContext context) throws IOException {
        if (context.options().find(OPTION).isPresent()) {
            return context.reader(parse(context.options().require(OPTION)));
        }
        if (isUtf8(context)) {
            return context.reader();
        }
        context.report().remark(0, null, null, "the file is not UTF-8; it was read as ISO 8859-1");
        return context.reader(StandardCharsets.ISO_8859_1);
    }

    private static boolean isUtf8(ImportContext context) throws IOException {
        try (Reader text = context.reader()) {
            return text.transferTo(Writer.nullWriter()) >= 0;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
