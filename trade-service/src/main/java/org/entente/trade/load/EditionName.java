package org.entente.trade.load;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.trade.product.Classification;

/** Finds the edition that a column of a correlation table is named after. */
final class EditionName {
    /** "HS 2022", "From HS2022", "To SITC Rev. 4", "HS 1988/92 Product Code", "H5", "hs17". */
    private static final Pattern COLUMN = Pattern.compile(
            "(?:FROM |TO )?(?:HS ?(?<year>1988/92|\\d{4}|\\d{2})|SITC,? ?(?:REV(?:ISION)?\\.? ?)?(?<revision>[1-4])|(?<short>[HS][0-6]))"
                    + "(?: (?:PRODUCT )?CODE)?");

    private static final String FIRST_EDITION = "HS1992";

    private EditionName() {}

    /** The edition; empty for a column of another name, such as a description. */
    static Optional<Classification> find(String column) {
        Matcher matcher = COLUMN.matcher(column.strip().toUpperCase(Locale.ROOT).replaceAll("[\\s_]+", " "));
        if (!matcher.matches()) {
            return Optional.empty();
        }
        if (matcher.group("revision") != null) {
            return Classification.find("SITC" + matcher.group("revision"));
        }
        if (matcher.group("short") != null) {
            return Classification.find(matcher.group("short"));
        }
        String year = matcher.group("year");
        return Classification.find(year.startsWith("1988") ? FIRST_EDITION : "HS" + year);
    }
}
