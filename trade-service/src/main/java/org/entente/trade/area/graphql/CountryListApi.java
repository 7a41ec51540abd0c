package org.entente.trade.area.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.util.List;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.graphql.Batch;
import org.entente.trade.area.CountryList;
import org.entente.trade.area.CountryListService;

/** {@code Query.tradeCountryCodes}. */
@GraphQLApi
@NonBlocking
public class CountryListApi {
    /** A list has some 300 codes; a file of another size is cut off here rather than flooding an answer. */
    private static final int MOST = 2_000;

    private final CountryListService lists;
    private final Batch batch;
    private final CountryReference reference = CountryReference.standard();

    CountryListApi(CountryListService lists, Batch batch) {
        this.lists = lists;
        this.batch = batch;
    }

    /** {@code Query.tradeCountryCodes}. */
    @Query("tradeCountryCodes")
    @NonNull
    @Description(
            "The codes of a publisher's list of countries as it was last imported, by code and first day, at most 2000; empty when none was imported.")
    public CompletionStage<@NonNull List<@NonNull TradeCountryCodeView>> tradeCountryCodes(
            @NonNull @Name("scheme") @Description("Whose and which list.") CountryList scheme) {
        return batch.load("trade.country.codes", scheme, lists::byLists, List.of())
                .thenApply(entries -> entries.stream()
                        .limit(MOST)
                        .map(entry -> TradeCountryCodeView.of(entry, reference))
                        .toList());
    }
}
