package org.entente.agreements.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.graphql.AgreementSearchConnectionView.AgreementSearchEdgeView;
import org.entente.agreements.graphql.AgreementSearchConnectionView.HighlightView;
import org.entente.agreements.language.SearchTerms;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.text.AgreementText;
import org.entente.agreements.text.Highlight;
import org.entente.agreements.text.Search;
import org.entente.agreements.text.SearchHit;
import org.entente.agreements.text.SearchResult;
import org.entente.agreements.text.SearchService;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.Page;
import org.entente.kernel.graphql.PageInfoView;
import org.jspecify.annotations.Nullable;

/** Texts of agreements, and the search through titles and texts. */
@GraphQLApi
@NonBlocking
public class AgreementTextApi {
    private final SearchService searches;
    private final AgreementService agreements;
    private final Batch batch;

    AgreementTextApi(SearchService searches, AgreementService agreements, Batch batch) {
        this.searches = searches;
        this.agreements = agreements;
        this.batch = batch;
    }

    /** {@code Agreement.text}. */
    @Description("Its text in a language; null when there is none in that language. 'texts' has all.")
    public CompletionStage<@Nullable AgreementTextView> text(
            @Source AgreementView agreement,
            @Name("language") @DefaultValue("en") @Description("Language as a BCP 47 tag, such as az or ja.")
                    String language) {
        return texts(agreement)
                .thenApply(all -> all.stream()
                        .filter(text -> text.language().equals(language))
                        .findFirst()
                        .orElse(null));
    }

    /** {@code Agreement.texts}. */
    @Description("Its text in every language that there is one in, by language.")
    public @NonNull CompletionStage<List<@NonNull AgreementTextView>> texts(@Source AgreementView agreement) {
        return batch.load(
                        "textsById",
                        new IdKey(agreement.id(), agreement.known().knownAsOf()),
                        searches::textsByIds,
                        List.<AgreementText>of())
                .thenApply(found -> found.stream().map(AgreementTextView::of).toList());
    }

    /** {@code Query.searchAgreements}. */
    @Query("searchAgreements")
    @Description(
            "Agreements by words of their titles, parties, subjects and texts, the best first. Words are compared by their stems in languages that have a dictionary, else without case and accents; Japanese and Chinese by pairs of characters.")
    public @NonNull CompletionStage<AgreementSearchConnectionView> searchAgreements(
            @NonNull
                    @Name("query")
                    @Description(
                            "Words that must all be there, in 1 to 500 characters; \"quoted words\" stand together, -word must not be there, 'or' between two words asks for one of them.")
                    String query,
            @Name("language") @Description("Only titles and texts in this language; all when left out.") @Nullable
                    String language,
            @Name("filter") @Description("Which agreements to look through; all when left out.") @Nullable
                    AgreementFilterInput filter,
            @Name("first") @DefaultValue("10") @Description("The most agreements wanted, 0 to 200.") int first,
            @Name("after") @Description("Cursor of the agreement before the page; null for the beginning.") @Nullable
                    String after,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        Search search = new Search(
                new SearchTerms(query),
                AgreementFilterInput.filter(filter, null),
                language,
                knownAsOf == null ? null : knownAsOf.toInstant());
        return batch.load(
                "searchPages",
                new PageKey(search, first, after),
                keys -> keys.stream().collect(Collectors.toMap(key -> key, this::page)),
                new AgreementSearchConnectionView(List.of(), 0, new PageInfoView(false, null)));
    }

    private AgreementSearchConnectionView page(PageKey key) {
        SearchResult result = searches.find(Set.of(key.search())).getOrDefault(key.search(), SearchResult.NONE);
        Page<SearchHit> page = Page.of(result.hits(), key.first(), key.after(), SearchHit::agreementId);
        List<SearchHit> hits = page.items();
        List<List<Highlight>> highlights = hits.isEmpty() ? List.of() : searches.highlights(key.search(), hits);
        Map<IdKey, KnownAgreement> known = new LinkedHashMap<>(agreements.byIds(hits.stream()
                .map(hit -> new IdKey(hit.agreementId(), key.search().knownAsOf()))
                .collect(Collectors.toSet())));
        return new AgreementSearchConnectionView(
                IntStream.range(0, hits.size())
                        .mapToObj(i -> edge(hits.get(i), highlights.get(i), key.search(), known))
                        .flatMap(List::stream)
                        .toList(),
                result.total(),
                page.info());
    }

    /** Empty for an agreement that went while the search was on its way. */
    private static List<AgreementSearchEdgeView> edge(
            SearchHit hit, List<Highlight> highlights, Search search, Map<IdKey, KnownAgreement> known) {
        KnownAgreement found = known.get(new IdKey(hit.agreementId(), search.knownAsOf()));
        if (found == null) {
            return List.of();
        }
        return List.of(new AgreementSearchEdgeView(
                AgreementView.of(found),
                hit.language(),
                hit.rank(),
                highlights.stream().map(HighlightView::of).toList(),
                Page.cursor(hit.agreementId()),
                hit));
    }

    private record PageKey(
            Search search, int first, @Nullable String after) {}
}
