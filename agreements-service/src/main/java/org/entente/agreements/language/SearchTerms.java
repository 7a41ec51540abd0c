package org.entente.agreements.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person looks for: words that must all be there, {@code "quoted phrases"}, {@code -words} that must not, and
 * {@code or} between words of which one is enough.
 *
 * @param text as it was typed
 */
public record SearchTerms(String text) {
    private static final Pattern TERM = Pattern.compile("-?\"[^\"]*\"?|\\S+");

    /** The text for PostgreSQL's {@code websearch_to_tsquery} of a dictionary. */
    public String forStemmed() {
        return text;
    }

    /** The text for {@code websearch_to_tsquery} over prepared words. */
    public String forPrepared() {
        return PreparedWords.query(text);
    }

    /** The words and phrases that a found text may hold, without quotes. */
    public List<String> wanted() {
        return split(text).stream()
                .filter(term -> !term.startsWith("-") && !term.equalsIgnoreCase("or"))
                .map(term -> term.replace("\"", "").strip())
                .filter(term -> !term.isEmpty())
                .toList();
    }

    static List<String> split(String query) {
        List<String> terms = new ArrayList<>();
        Matcher matcher = TERM.matcher(query);
        while (matcher.find()) {
            terms.add(matcher.group());
        }
        return terms;
    }
}
