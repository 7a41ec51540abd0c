package org.entente.agreements.language;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a language is searched.
 *
 * @param dictionary PostgreSQL's text search configuration
 * @param stemmed whether that is a dictionary of the language, which takes texts as they are; else words are prepared
 */
public record SearchLanguage(String dictionary, boolean stemmed) {
    private static final SearchLanguage PREPARED = new SearchLanguage("simple", false);

    private static final Map<String, SearchLanguage> STEMMED = Stream.of(
                    "ar:arabic",
                    "hy:armenian",
                    "eu:basque",
                    "ca:catalan",
                    "da:danish",
                    "nl:dutch",
                    "en:english",
                    "fi:finnish",
                    "fr:french",
                    "de:german",
                    "el:greek",
                    "hi:hindi",
                    "hu:hungarian",
                    "id:indonesian",
                    "ga:irish",
                    "it:italian",
                    "lt:lithuanian",
                    "ne:nepali",
                    "no:norwegian",
                    "nb:norwegian",
                    "pt:portuguese",
                    "ro:romanian",
                    "ru:russian",
                    "sr:serbian",
                    "es:spanish",
                    "sv:swedish",
                    "ta:tamil",
                    "tr:turkish",
                    "yi:yiddish")
            .map(pair -> pair.split(":"))
            .collect(Collectors.toUnmodifiableMap(
                    pair -> pair[0], pair -> new SearchLanguage("entente_" + pair[1], true)));

    /** The way of a language, given by its BCP 47 tag; what follows the first hyphen does not matter. */
    public static SearchLanguage of(String tag) {
        return STEMMED.getOrDefault(tag.split("-", 2)[0], PREPARED);
    }

    /** The text as the dictionary takes it. */
    public String words(String text) {
        return stemmed ? text : PreparedWords.of(text);
    }
}
