package org.entente.agreements.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.PairKey;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.jspecify.annotations.Nullable;

/** The only door to agreements. Every method costs one statement, whatever the number of its keys. */
@ApplicationScoped
@Transactional
public class AgreementService {
    /** The most agreements of one page. */
    public static final int MOST = 200;

    private final AgreementRepository agreements;
    private final ListingRepository listings;

    AgreementService(AgreementRepository agreements, ListingRepository listings) {
        this.agreements = agreements;
        this.listings = listings;
    }

    /** The agreements with these ids; an unknown id has no entry. */
    public Map<IdKey, KnownAgreement> byIds(Set<IdKey> keys) {
        Map<IdKey, KnownAgreement> known = new LinkedHashMap<>();
        agreements.byIds(List.copyOf(keys)).forEach((key, found) -> {
            if (!found.isEmpty()) {
                known.put(key, found.get(0));
            }
        });
        return known;
    }

    /**
     * Every agreement that has ever concerned both countries of a pair, the newest first. Whether both were parties on a
     * day is for the status to say.
     */
    public Map<PairKey, List<KnownAgreement>> byPairs(Set<PairKey> keys) {
        return agreements.byPairs(List.copyOf(keys));
    }

    /** Every agreement of a release, whether it answers or not, the newest first. */
    public List<Agreement> ofRelease(int release) {
        return agreements.ofRelease(release);
    }

    /** The agreements that have a link to these, the newest first. */
    public Map<IdKey, List<KnownAgreement>> byLinkTargets(Set<IdKey> keys) {
        return agreements.byLinkTargets(List.copyOf(keys));
    }

    /** The agreements that these organisations are parties to, the newest first. */
    public Map<IdKey, List<KnownAgreement>> byOrganisations(Set<IdKey> keys) {
        return agreements.byOrganisations(List.copyOf(keys));
    }

    /** Of which kinds every instrument of a pair is listed, by key. */
    public Map<PairKey, List<KindListing>> listingsByPairs(Set<PairKey> keys) {
        return listings.byPairs(List.copyOf(keys));
    }

    /**
     * A page of all agreements as known now, the newest first, then by id.
     *
     * @param after the cursor that the page begins after; null for the beginning
     * @throws BadUserInputException when the cursor is none of this list
     * @throws LimitExceededException when more than {@value #MOST} are asked for
     */
    public AgreementPage page(AgreementFilter filter, int first, @Nullable String after) {
        if (first < 0) {
            throw new BadUserInputException("first is %d; ask for 0 to %d agreements".formatted(first, MOST));
        }
        if (first > MOST) {
            throw new LimitExceededException("first is %d; one page holds at most %d".formatted(first, MOST));
        }
        List<KnownAgreement> found = agreements.listPage(filter, PageStart.after(after), first + 1);
        return new AgreementPage(found.subList(0, Math.min(first, found.size())), found.size() > first);
    }

    /** How many agreements the filter wants, by filter; one statement each. */
    public Map<AgreementFilter, Long> countsByFilters(Set<AgreementFilter> filters) {
        Map<AgreementFilter, Long> counts = new LinkedHashMap<>();
        filters.forEach(filter -> counts.put(filter, agreements.count(filter)));
        return counts;
    }
}
