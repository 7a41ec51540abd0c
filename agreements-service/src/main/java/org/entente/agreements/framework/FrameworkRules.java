package org.entente.agreements.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.KindListing;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Provision;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.LegalStatus;
import org.entente.agreements.status.Reason;
import org.entente.agreements.status.StatusRules;
import org.entente.kernel.country.CountryPair;

/** Sorts everything that concerns a pair into its legal framework on a day. */
public final class FrameworkRules {
    /** Kinds that any pair of countries can be asked about; the others only stand in for these. */
    private static final List<InstrumentKind> ASKED = List.of(
            InstrumentKind.INVESTMENT_TREATY,
            InstrumentKind.TAX_CONVENTION,
            InstrumentKind.FREE_TRADE_AGREEMENT,
            InstrumentKind.AIR_SERVICES_AGREEMENT);

    private final StatusRules rules;

    /** Frameworks by these rules of status. */
    public FrameworkRules(StatusRules rules) {
        this.rules = rules;
    }

    /** The framework, with what is known to end within a year. */
    public LegalFramework of(
            CountryPair pair, LocalDate day, List<KnownAgreement> concerning, List<KindListing> listings) {
        return of(pair, day, day.plusYears(1), concerning, listings);
    }

    /**
     * The framework.
     *
     * @param expiringBy the day up to which ends are looked for
     * @param concerning every agreement that has ever concerned both countries
     * @param listings of which kinds all instruments of the pair are listed
     */
    public LegalFramework of(
            CountryPair pair,
            LocalDate day,
            LocalDate expiringBy,
            List<KnownAgreement> concerning,
            List<KindListing> listings) {
        List<FrameworkItem> items = Telling.gather(concerning).stream()
                .flatMap(telling -> items(telling, pair, day).stream())
                .toList();
        List<FrameworkItem> inForce = in(items, LegalState.IN_FORCE, LegalState.PROVISIONALLY_APPLIED);
        List<FrameworkItem> standing = in(items, LegalState.STANDING);
        List<FrameworkItem> expiring = items.stream()
                .filter(item -> item.status().state().operative())
                .flatMap(item -> ended(item, pair, expiringBy).stream())
                .toList();
        List<MissingInstrument> missing = new ArrayList<>();
        List<InstrumentKind> notListed = new ArrayList<>();
        for (InstrumentKind kind : ASKED) {
            if (inForce.stream().noneMatch(item -> item.isOf(kind))) {
                List<KindListing> lists = listings.stream()
                        .filter(listing -> listing.kind() == kind)
                        .toList();
                if (lists.isEmpty()) {
                    notListed.add(kind);
                } else {
                    missing.add(missing(kind, items, inForce, lists, day));
                }
            }
        }
        return new LegalFramework(
                pair,
                day,
                expiringBy,
                inForce,
                standing,
                in(items, LegalState.SIGNED, LegalState.ONE_SIDE_BOUND, LegalState.NOT_YET_EFFECTIVE),
                items.stream().filter(item -> isBegun(item, day)).toList(),
                expiring,
                in(items, LegalState.ENDED, LegalState.END_NOT_STATED, LegalState.NEVER_IN_FORCE),
                missing,
                notListed);
    }

    /** The agreement as such, then each provision. */
    private List<FrameworkItem> items(Telling telling, CountryPair pair, LocalDate day) {
        KnownAgreement known = telling.chosen();
        LegalStatus status = rules.between(known, pair, day);
        List<FrameworkItem> others = telling.others().stream()
                .map(other -> new FrameworkItem(other, null, rules.between(other, pair, day)))
                .toList();
        List<FrameworkItem> items = new ArrayList<>();
        items.add(new FrameworkItem(known, null, status, others));
        if (status.state().operative()) {
            for (Provision provision : known.agreement().provisions()) {
                items.add(new FrameworkItem(known, provision, rules.of(provision, status)));
            }
        }
        return items;
    }

    private List<FrameworkItem> ended(FrameworkItem item, CountryPair pair, LocalDate later) {
        LegalStatus status = rules.between(item.agreement(), pair, later);
        Provision provision = item.provision();
        if (provision != null) {
            status = rules.of(provision, status);
        }
        return status.state() == LegalState.ENDED
                ? List.of(new FrameworkItem(item.agreement(), provision, status, item.others()))
                : List.of();
    }

    private static MissingInstrument missing(
            InstrumentKind kind,
            List<FrameworkItem> items,
            List<FrameworkItem> inForce,
            List<KindListing> listings,
            LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        items.stream()
                .filter(item -> item.isOf(kind) || standsInFor(kind, item))
                .filter(item -> item.provision() == null && !inForce.contains(item))
                .forEach(item -> reasons.addAll(history(item, day)));
        String listed = listings.stream()
                .flatMap(listing -> Stream.ofNullable(listing.listedTo()))
                .max(LocalDate::compareTo)
                .map(to -> " up to " + to)
                .orElse("");
        reasons.add(Reason.conclusion(
                "None is in force on %s; the sources list every one of this kind%s".formatted(day, listed)));
        return new MissingInstrument(
                kind, inForce.stream().filter(item -> standsInFor(kind, item)).toList(), reasons);
    }

    /** What had happened about an agreement by the day, as its status tells it, under the agreement's name. */
    private static List<Reason> history(FrameworkItem item, LocalDate day) {
        Agreement agreement = item.agreement().agreement();
        if (agreement.actions().stream().map(Action::date).noneMatch(date -> date != null && date.isBy(day))) {
            return List.of();
        }
        return item.status().reasons().stream()
                .map(reason ->
                        new Reason(agreement.title("en") + ": " + reason.statement(), reason.date(), reason.source()))
                .toList();
    }

    /** Not signed, and something has happened about it. */
    private static boolean isBegun(FrameworkItem item, LocalDate day) {
        return item.status().state() == LegalState.NOT_CONCLUDED
                && item.agreement().agreement().actions().stream().anyMatch(action -> {
                    PartialDate date = action.date();
                    return date != null && date.isBy(day);
                });
    }

    private static List<FrameworkItem> in(List<FrameworkItem> items, LegalState... states) {
        Set<LegalState> wanted = Set.of(states);
        return items.stream()
                .filter(item -> wanted.contains(item.status().state()))
                .toList();
    }

    /** A wider treaty covers a part: one with investment provisions, or one on trade that does not free it. */
    private static boolean standsInFor(InstrumentKind kind, FrameworkItem item) {
        return item.provision() == null
                && switch (kind) {
                    case INVESTMENT_TREATY -> item.isOf(InstrumentKind.INVESTMENT_PROVISIONS);
                    case FREE_TRADE_AGREEMENT -> item.isOf(InstrumentKind.PREFERENTIAL_TRADE);
                    default -> false;
                };
    }
}
