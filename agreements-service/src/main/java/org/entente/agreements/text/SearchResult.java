package org.entente.agreements.text;

import java.util.List;

/**
 * What a search found.
 *
 * @param hits the best first, then by id; at most {@link SearchService#MOST_RANKED}
 * @param total how many agreements were found in all
 */
public record SearchResult(List<SearchHit> hits, int total) {
    /** Nothing was found. */
    public static final SearchResult NONE = new SearchResult(List.of(), 0);

    public SearchResult {
        hits = List.copyOf(hits);
    }
}
