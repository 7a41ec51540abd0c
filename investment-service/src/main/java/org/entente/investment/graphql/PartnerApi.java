package org.entente.investment.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.entente.investment.observation.InvestmentMeasure;
import org.entente.investment.pair.ReportingSide;
import org.entente.investment.ranking.PartnerQuery;
import org.entente.investment.ranking.PartnerRanking;
import org.entente.investment.ranking.PartnerRole;
import org.entente.investment.ranking.PartnerService;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.CountryView;
import org.jspecify.annotations.Nullable;

/** Who invests in a country, and where it invests. */
@GraphQLApi
@NonBlocking
public class PartnerApi {
    private static final int MOST = 250;

    private final PartnerService partners;
    private final Batch batch;

    PartnerApi(PartnerService partners, Batch batch) {
        this.partners = partners;
        this.batch = batch;
    }

    /** {@code Country.investors}. */
    @Description("The investors in the country, the largest first; one dataset and kind of number answers. Empty when"
            + " there is none.")
    public CompletionStage<@NonNull List<@NonNull InvestmentPartnerView>> investors(
            @Source CountryView country,
            @Name("measure") @DefaultValue("FLOW") @Description("What to rank by.") InvestmentMeasure measure,
            @Name("reportedBy")
                    @DefaultValue("HOST")
                    @Description("Whose statistics: the country's, or its investors'.")
                    ReportingSide reportedBy,
            @Name("where") @Description("Which numbers; null: the usual ones of the last year.") @Nullable
                    InvestmentPartnerInput where,
            @Name("first") @DefaultValue("20") @Description("How many, at most 250.") int first,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf) {
        return ranked(query(country, PartnerRole.INVESTOR, measure, reportedBy, where, first, knownAsOf));
    }

    /** {@code Country.investmentDestinations}. */
    @Description("The countries that the country's investment is in, the largest first; one dataset and kind of number"
            + " answers. Empty when there is none.")
    public CompletionStage<@NonNull List<@NonNull InvestmentPartnerView>> investmentDestinations(
            @Source CountryView country,
            @Name("measure") @DefaultValue("FLOW") @Description("What to rank by.") InvestmentMeasure measure,
            @Name("reportedBy")
                    @DefaultValue("INVESTOR")
                    @Description("Whose statistics: the country's, or its destinations'.")
                    ReportingSide reportedBy,
            @Name("where") @Description("Which numbers; null: the usual ones of the last year.") @Nullable
                    InvestmentPartnerInput where,
            @Name("first") @DefaultValue("20") @Description("How many, at most 250.") int first,
            @Name("knownAsOf") @Description("Answer with what was known at this moment; null: now.") @Nullable
                    OffsetDateTime knownAsOf) {
        return ranked(query(country, PartnerRole.DESTINATION, measure, reportedBy, where, first, knownAsOf));
    }

    private static PartnerQuery query(
            CountryView country,
            PartnerRole role,
            InvestmentMeasure measure,
            ReportingSide reportedBy,
            @Nullable InvestmentPartnerInput where,
            int first,
            @Nullable OffsetDateTime knownAsOf) {
        if (first < 1) {
            throw new BadUserInputException("first is %d; ask for 1 to %d countries".formatted(first, MOST));
        }
        if (first > MOST) {
            throw new LimitExceededException("first is %d; a ranking has at most %d countries".formatted(first, MOST));
        }
        InvestmentPartnerInput wanted = where == null ? InvestmentPartnerInput.USUAL : where;
        return new PartnerQuery(
                country.code().code(),
                role,
                measure,
                reportedBy,
                wanted.periodOrLast(),
                wanted.dataset(),
                wanted.principle(),
                wanted.instrumentOrAll(),
                wanted.activityOrAll(),
                first,
                InputChecks.moment(knownAsOf));
    }

    private CompletionStage<List<InvestmentPartnerView>> ranked(PartnerQuery query) {
        return batch.load("investment.partners", query, this::byQueries, Optional.<PartnerRanking>empty())
                .thenApply(found -> found.stream()
                        .flatMap(ranking ->
                                ranking.places().stream().map(place -> InvestmentPartnerView.of(ranking, place)))
                        .toList());
    }

    private Map<PartnerQuery, Optional<PartnerRanking>> byQueries(Set<PartnerQuery> queries) {
        return partners.byQueries(queries).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> Optional.of(entry.getValue())));
    }
}
