package org.entente.agreements.text;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.entente.agreements.language.Highlighter;
import org.entente.agreements.language.SearchTerms;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.text.SearchRepository.Found;
import org.jspecify.annotations.Nullable;

/** The only door to texts and to the search through them. */
@ApplicationScoped
@Transactional
public class SearchService {
    /** Of more agreements than this that fit, those whose titles fit best are ranked by their texts and listed. */
    public static final int MOST_RANKED = 200;

    private final SearchRepository searches;
    private final TextRepository texts;
    private final ObjectMapper json;

    SearchService(SearchRepository searches, TextRepository texts, ObjectMapper json) {
        this.searches = searches;
        this.texts = texts;
        this.json = json;
    }

    /** The texts of each agreement, by language; an agreement without any has no entry. One statement. */
    public Map<IdKey, List<AgreementText>> textsByIds(Set<IdKey> keys) {
        return texts.byIds(List.copyOf(keys));
    }

    /** What each search finds; one statement each. */
    public Map<Search, SearchResult> find(Set<Search> searched) {
        Map<Search, SearchResult> found = new LinkedHashMap<>();
        searched.forEach(search -> found.put(search, searches.find(search, MOST_RANKED)));
        return found;
    }

    /** Where each hit holds what was looked for, in the order of the hits; one statement for all of them. */
    public List<List<Highlight>> highlights(Search search, List<SearchHit> hits) {
        List<List<Highlight>> highlights = new ArrayList<>();
        for (Found found : searches.highlight(search, write(hits))) {
            highlights.add(highlights(found, hits.get(found.place()).language(), search.terms()));
        }
        return highlights;
    }

    private static List<Highlight> highlights(Found found, String language, SearchTerms terms) {
        List<Highlight> highlights = new ArrayList<>();
        String title = found.title();
        String content = found.content();
        if (title != null) {
            highlights.add(new Highlight(
                    HighlightPlace.TITLE,
                    language,
                    found.prepared() ? Highlighter.whole(title, terms) : Highlighter.marked(or(found.markedTitle()))));
        }
        if (content != null) {
            highlights.add(new Highlight(
                    HighlightPlace.TEXT,
                    language,
                    found.prepared()
                            ? Highlighter.around(content, terms)
                            : Highlighter.marked(or(found.markedContent()))));
        }
        return highlights.stream().filter(Highlight::hasMatch).toList();
    }

    private static String or(@Nullable String marked) {
        return marked == null ? "" : marked;
    }

    private String write(List<SearchHit> hits) {
        List<Map<String, Object>> rows = IntStream.range(0, hits.size())
                .mapToObj(n -> Map.<String, Object>of(
                        "n",
                        n,
                        "release_id",
                        hits.get(n).releaseId(),
                        "id",
                        hits.get(n).agreementId(),
                        "language",
                        hits.get(n).language(),
                        "dictionary",
                        hits.get(n).dictionary()))
                .toList();
        try {
            return json.writeValueAsString(rows);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("hits did not turn into JSON", e);
        }
    }
}
