package org.entente.agreements.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.KindListing;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.LinkKind;
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

    /**
     * The framework.
     *
     * @param concerning every agreement that has ever concerned both countries
     * @param listings of which kinds all instruments of the pair are listed
     */
    public LegalFramework of(
            CountryPair pair, LocalDate day, List<KnownAgreement> concerning, List<KindListing> listings) {
        List<FrameworkItem> items = withoutDoubles(concerning).stream()
                .flatMap(known -> items(known, pair, day).stream())
                .toList();
        List<FrameworkItem> inForce = in(items, LegalState.IN_FORCE, LegalState.PROVISIONALLY_APPLIED);
        List<FrameworkItem> standing = in(items, LegalState.STANDING);
        List<FrameworkItem> expiring = items.stream()
                .filter(item -> item.status().state().operative())
                .flatMap(item -> ended(item, pair, day.plusYears(1)).stream())
                .toList();
        List<MissingInstrument> missing = new ArrayList<>();
        List<InstrumentKind> notListed = new ArrayList<>();
        for (InstrumentKind kind : ASKED) {
            if (inForce.stream().noneMatch(isOf(kind))) {
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
                inForce,
                standing,
                in(items, LegalState.SIGNED, LegalState.ONE_SIDE_BOUND, LegalState.NOT_YET_EFFECTIVE),
                items.stream().filter(item -> isBegun(item, day)).toList(),
                expiring,
                missing,
                notListed);
    }

    /** The agreement as such, then each provision. */
    private List<FrameworkItem> items(KnownAgreement known, CountryPair pair, LocalDate day) {
        LegalStatus status = rules.between(known, pair, day);
        List<FrameworkItem> items = new ArrayList<>();
        items.add(new FrameworkItem(known, null, status));
        if (status.state().operative()) {
            for (Provision provision : known.agreement().provisions()) {
                items.add(new FrameworkItem(known, provision, rules.of(provision, status)));
            }
        }
        return items;
    }

    /** Of an agreement that several sources tell, the one that says so stays. */
    private static List<KnownAgreement> withoutDoubles(List<KnownAgreement> concerning) {
        Set<String> told = concerning.stream()
                .flatMap(known -> known.agreement().links().stream())
                .filter(link -> link.kind() == LinkKind.SAME_AS)
                .map(AgreementLink::target)
                .collect(Collectors.toSet());
        return concerning.stream()
                .filter(known -> !told.contains(known.agreement().id()))
                .toList();
    }

    private List<FrameworkItem> ended(FrameworkItem item, CountryPair pair, LocalDate later) {
        LegalStatus status = rules.between(item.agreement(), pair, later);
        Provision provision = item.provision();
        if (provision != null) {
            status = rules.of(provision, status);
        }
        return status.state() == LegalState.ENDED
                ? List.of(new FrameworkItem(item.agreement(), provision, status))
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
                .filter(isOf(kind))
                .filter(item -> item.provision() == null)
                .forEach(item -> reasons.addAll(history(item, day)));
        String listed = listings.stream()
                .flatMap(listing -> Stream.ofNullable(listing.listedTo()))
                .max(LocalDate::compareTo)
                .map(to -> " up to " + to)
                .orElse("");
        reasons.add(Reason.conclusion(
                "None is in force on %s; the sources list every one of this kind%s".formatted(day, listed)));
        return new MissingInstrument(
                kind, inForce.stream().filter(standsInFor(kind)).toList(), reasons);
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

    private static Predicate<FrameworkItem> isOf(InstrumentKind kind) {
        return item -> item.agreement().agreement().kinds().contains(kind);
    }

    /** A wider treaty with investment provisions covers a part of what an investment treaty would. */
    private static Predicate<FrameworkItem> standsInFor(InstrumentKind kind) {
        return item -> kind == InstrumentKind.INVESTMENT_TREATY
                && item.provision() == null
                && item.agreement().agreement().kinds().contains(InstrumentKind.INVESTMENT_PROVISIONS);
    }
}
