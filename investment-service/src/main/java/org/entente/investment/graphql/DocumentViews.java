package org.entente.investment.graphql;

import org.entente.investment.project.Document;
import org.entente.kernel.graphql.SourceView;

/** Documents as sources of the graph: their publisher is their title's first part, before the colon. */
final class DocumentViews {
    private DocumentViews() {}

    static SourceView of(Document document) {
        int colon = document.title().indexOf(": ");
        return colon < 0
                ? new SourceView(document.title(), document.title(), null, document.url())
                : new SourceView(
                        document.title().substring(0, colon),
                        document.title().substring(colon + 2),
                        null,
                        document.url());
    }
}
