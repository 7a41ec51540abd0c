package org.entente.agreements.graphql;

import org.entente.agreements.agreement.CitedSource;
import org.entente.kernel.graphql.SourceView;
import org.jspecify.annotations.Nullable;

/** Cited documents as the graph's shared {@code Source}. */
final class CitationViews {
    private CitationViews() {}

    static SourceView of(CitedSource source) {
        return new SourceView(source.publisher(), source.title(), source.licence(), source.url());
    }

    static @Nullable SourceView ofNullable(@Nullable CitedSource source) {
        return source == null ? null : of(source);
    }
}
