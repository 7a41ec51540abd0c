package org.entente.agreements.graphql;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.Duplicate;
import org.entente.agreements.agreement.UnmatchedParty;
import org.entente.agreements.lookup.IdKey;
import org.entente.kernel.graphql.Page;
import org.entente.kernel.graphql.PageInfoView;
import org.jspecify.annotations.Nullable;

/** What is open in the sources of agreements, and what they have in common. */
public final class SourceReportViews {
    private SourceReportViews() {}

    @Name("UnmatchedParty")
    @Description("A party's name that matched no country or group; its agreements are kept with it as it is written.")
    public record UnmatchedPartyView(
            @NonNull @Description("The name as the list writes it.")
            String name,

            @NonNull @Description("Whose list writes it.") String publisher,

            @NonNull @Description("How many agreements of that list have such a party.")
            int agreements,

            @NonNull @Description("Id of one of them.") String example) {
        static UnmatchedPartyView of(UnmatchedParty party) {
            return new UnmatchedPartyView(party.name(), party.publisher(), party.agreements(), party.example());
        }
    }

    @Name("DuplicateAgreement")
    @Description("Two agreements of different sources that are held to be one; they are linked and not merged.")
    public record DuplicateView(
            @NonNull @Description("Whose list tells the one.")
            String publisher,

            @NonNull @Description("Whose list tells the other.")
            String otherPublisher,

            @Description("How sure it is, above 0 to 1; null when a source states it.") @Nullable
            BigDecimal confidence,

            @Description("What speaks for it and what against; null when a source states it and says nothing more.")
            @Nullable
            String reason,

            @Ignore IdKey one,
            @Ignore IdKey other) {
        static DuplicateView of(Duplicate duplicate, @Nullable Instant knownAsOf) {
            return new DuplicateView(
                    duplicate.onePublisher(),
                    duplicate.otherPublisher(),
                    duplicate.confidence(),
                    duplicate.reason(),
                    new IdKey(duplicate.one(), knownAsOf),
                    new IdKey(duplicate.other(), knownAsOf));
        }

        static String id(Duplicate duplicate) {
            return duplicate.one() + " " + duplicate.other();
        }
    }

    @Name("DuplicateAgreementConnection")
    @Description("A page of the agreements that several sources tell.")
    public record DuplicateConnectionView(
            @NonNull @Description("The page's pairs of agreements.")
            List<@NonNull DuplicateView> nodes,

            @NonNull @Description("How many there are in all.")
            int totalCount,

            @NonNull @Description("How many of them a source states itself.")
            int stated,

            @NonNull @Description("Whether there is more, and where it begins.")
            PageInfoView pageInfo) {
        static DuplicateConnectionView of(Page<Duplicate> page, int stated, @Nullable Instant knownAsOf) {
            return new DuplicateConnectionView(
                    page.items().stream()
                            .map(duplicate -> DuplicateView.of(duplicate, knownAsOf))
                            .toList(),
                    page.total(),
                    stated,
                    page.info());
        }
    }
}
