package org.entente.agreements.graphql;

import io.smallrye.common.annotation.NonBlocking;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.agreement.Duplicate;
import org.entente.agreements.agreement.SourceReport;
import org.entente.agreements.agreement.SourceReportService;
import org.entente.agreements.graphql.SourceReportViews.DuplicateConnectionView;
import org.entente.agreements.graphql.SourceReportViews.DuplicateView;
import org.entente.agreements.graphql.SourceReportViews.UnmatchedPartyView;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.Page;
import org.jspecify.annotations.Nullable;

/** What is open in the sources of agreements, and what they have in common. */
@GraphQLApi
@NonBlocking
public class SourceReportApi {
    private static final SourceReport NOTHING = new SourceReport(List.of(), List.of());

    private final SourceReportService reports;
    private final AgreementService agreements;
    private final Batch batch;

    SourceReportApi(SourceReportService reports, AgreementService agreements, Batch batch) {
        this.reports = reports;
        this.agreements = agreements;
        this.batch = batch;
    }

    /** {@code Query.unmatchedParties}. */
    @Query("unmatchedParties")
    @Description("Names of parties that matched no country or group, the most frequent first.")
    public @NonNull CompletionStage<List<@NonNull UnmatchedPartyView>> unmatchedParties(
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        return report(instant(knownAsOf))
                .thenApply(report ->
                        report.unmatched().stream().map(UnmatchedPartyView::of).toList());
    }

    /** {@code Query.duplicateAgreements}. */
    @Query("duplicateAgreements")
    @Description(
            "Agreements that more than one source tells: first those that a source states, then those found by comparing, the least sure first.")
    public @NonNull CompletionStage<@NonNull DuplicateConnectionView> duplicateAgreements(
            @Name("first") @DefaultValue("20") @Description("The most pairs wanted, 0 to 200.") int first,
            @Name("after") @Description("Cursor of the pair before the page; null for the beginning.") @Nullable
                    String after,
            @Name("knownAsOf") @Description("As it was known at this moment; now when left out.") @Nullable
                    OffsetDateTime knownAsOf) {
        Instant known = instant(knownAsOf);
        return report(known).thenApply(report -> {
            Page<Duplicate> page = Page.of(report.duplicates(), first, after, DuplicateView::id);
            long stated = report.duplicates().stream()
                    .map(Duplicate::confidence)
                    .filter(Objects::isNull)
                    .count();
            return DuplicateConnectionView.of(page, (int) stated, known);
        });
    }

    /** {@code DuplicateAgreement.agreement}. */
    @Description("The agreement as the one source tells it.")
    public @NonNull CompletionStage<@Nullable AgreementView> agreement(@Source DuplicateView duplicate) {
        return AgreementLoads.byId(batch, agreements, duplicate.one());
    }

    /** {@code DuplicateAgreement.other}. */
    @Description("The agreement as the other source tells it.")
    public @NonNull CompletionStage<@Nullable AgreementView> other(@Source DuplicateView duplicate) {
        return AgreementLoads.byId(batch, agreements, duplicate.other());
    }

    private CompletionStage<SourceReport> report(@Nullable Instant known) {
        return batch.load("sourceReports", Optional.ofNullable(known), reports::byMoments, NOTHING);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
