package org.entente.trade.product.graphql;

import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.trade.product.Classification;
import org.entente.trade.product.HsSection;

/** {@code HsSection}: carries which section it is; its fields load. */
@Name("HsSection")
@Description("A section of the Harmonized System: chapters of one kind of goods.")
public record HsSectionView(
        @NonNull @Description("Roman numeral, I to XXI.") String numeral,

        @Ignore HsSection section) {
    private static final Map<Character, Integer> DIGITS = Map.of('I', 1, 'V', 5, 'X', 10);

    static HsSectionView of(Classification classification, String numeral) {
        return new HsSectionView(numeral, new HsSection(classification, numeral));
    }

    /** The numeral as a number, for the order of sections; numerals of sections have no L. */
    int place() {
        int sum = 0;
        int before = 0;
        for (char letter : numeral.toUpperCase(Locale.ROOT).toCharArray()) {
            int digit = DIGITS.getOrDefault(letter, 0);
            sum += digit > before ? digit - 2 * before : digit;
            before = digit;
        }
        return sum;
    }
}
