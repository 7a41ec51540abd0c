package org.entente.trade.load;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What the last text meant: files are sorted, and of most columns neighbouring rows say the same. */
final class Remembered<T> {
    private String text = "";
    private @Nullable T meaning;

    /** What the text means; {@code read} is asked when it is not the last one again. */
    T get(String newText, Function<String, T> read) {
        T known = meaning;
        if (known == null || !newText.equals(text)) {
            known = read.apply(newText);
            text = newText;
            meaning = known;
        }
        return known;
    }
}
