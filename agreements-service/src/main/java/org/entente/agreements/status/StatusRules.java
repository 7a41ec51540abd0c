package org.entente.agreements.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.LinkKind;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.agreements.agreement.Provision;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.jspecify.annotations.Nullable;

/**
 * Says where an agreement stands on a day. Nothing is stored as "in force": it follows from what each party did.
 *
 * <ul>
 *   <li>Two countries are bound to each other when each is bound on that day, through different parties; members of one
 *       group are bound to each other only by an agreement that is made among its members.
 *   <li>A member is bound through its group while it is a member. A successor is bound where its succession is recorded,
 *       or where it is the same state under another name.
 *   <li>Parties of one side are bound to those of the others, not to each other.
 *   <li>A date known by its month or year counts from its last day: nothing is said to be so before it certainly is.
 *   <li>Of what is known to have ended, on a day that nobody states, no day is said to be one of force.
 *   <li>An agreement has ended for a pair from the day another one that supersedes it has taken effect between them.
 * </ul>
 */
public final class StatusRules {
    private final Statehood statehood;

    /** Rules over these facts about states. */
    public StatusRules(Statehood statehood) {
        this.statehood = statehood;
    }

    /** Where the agreement stands between two countries. */
    public LegalStatus between(KnownAgreement known, CountryPair pair, LocalDate day) {
        LegalStatus own = own(known.agreement(), pair, day);
        if (!own.state().operative()) {
            return own;
        }
        return known.superseders().stream()
                .flatMap(newer -> superseded(own, known.agreement(), newer, pair).stream())
                .findFirst()
                .orElse(own);
    }

    /** The days on which the state between two countries can change, in order; on every other it is that of the day before. */
    public SortedSet<LocalDate> changeDays(KnownAgreement known, CountryPair pair) {
        ChangeDays days = new ChangeDays(statehood, pair);
        days.add(known.agreement());
        for (Agreement newer : known.superseders()) {
            days.add(newer);
            newer.links().stream()
                    .filter(link -> link.kind() == LinkKind.SUPERSEDES
                            && link.target().equals(known.agreement().id()))
                    .flatMap(link -> Stream.ofNullable(link.effectiveOn()))
                    .forEach(days::add);
        }
        return days.inOrder();
    }

    /** Where the agreement stands between any two of its parties: the strongest state among them. */
    public LegalStatus asAWhole(KnownAgreement known, LocalDate day) {
        Agreement agreement = known.agreement();
        Bonds bonds = new Bonds(statehood, agreement, day);
        List<Bond> sides = agreement.parties().stream().map(bonds::of).toList();
        List<LegalStatus> found = new ArrayList<>();
        for (Bond one : sides) {
            for (Bond other : sides) {
                boolean two = one.party().ordinal() < other.party().ordinal()
                        && !one.party().isBeside(other.party());
                if (two || isAloneOrAmongMembers(one, other, sides)) {
                    found.add(new BondPair(one, other).status(agreement, day));
                }
            }
        }
        return found.stream().min(BondPair.MOST_TELLING).orElseGet(() -> nobody(day));
    }

    /** Where a provision stands, in an agreement that stands like that. */
    public LegalStatus of(Provision provision, LegalStatus agreement) {
        LocalDate from = provision.effectFrom();
        LocalDate to = provision.effectTo();
        if (!agreement.state().operative()) {
            return agreement;
        }
        PartialDate effect = from == null ? agreement.since() : later(PartialDate.ofDay(from), agreement);
        if (from != null && from.isAfter(agreement.on())) {
            return provision(
                    agreement,
                    LegalState.NOT_YET_EFFECTIVE,
                    null,
                    null,
                    new Reason("It has effect from " + from, PartialDate.ofDay(from), provision.source()));
        }
        if (to != null && to.isBefore(agreement.on())) {
            return provision(
                    agreement,
                    LegalState.ENDED,
                    effect,
                    PartialDate.ofDay(to),
                    new Reason("It had effect until " + to, PartialDate.ofDay(to), provision.source()));
        }
        String statement =
                from == null ? "It has effect as soon as the agreement is in force" : "It has effect from " + from;
        return provision(
                agreement,
                agreement.state(),
                effect,
                null,
                new Reason(statement, from == null ? null : PartialDate.ofDay(from), provision.source()));
    }

    private LegalStatus own(Agreement agreement, CountryPair pair, LocalDate day) {
        Bonds bonds = new Bonds(statehood, agreement, day);
        List<LegalStatus> found = new ArrayList<>();
        for (Bond low : bonds.of(pair.low())) {
            for (Bond high : bonds.of(pair.high())) {
                BondPair both = new BondPair(low, high);
                if (both.isBetweenTwo()) {
                    found.add(both.status(agreement, day));
                }
            }
        }
        return found.stream().min(BondPair.MOST_TELLING).orElseGet(() -> notParties(agreement, pair, day));
    }

    private Optional<LegalStatus> superseded(LegalStatus own, Agreement older, Agreement newer, CountryPair pair) {
        LegalStatus status = own(newer, pair, own.on());
        PartialDate inForce = status.since();
        if (inForce == null || status.state() == LegalState.NEVER_IN_FORCE) {
            return Optional.empty();
        }
        for (AgreementLink link : newer.links()) {
            LocalDate stated = link.effectiveOn();
            PartialDate from = stated == null || inForce.last().isAfter(stated) ? inForce : PartialDate.ofDay(stated);
            if (link.kind() == LinkKind.SUPERSEDES && link.target().equals(older.id()) && from.isBy(own.on())) {
                List<Reason> reasons = new ArrayList<>(own.reasons());
                reasons.add(new Reason(
                        "%s takes its place from %s".formatted(newer.title("en"), from.text()),
                        from,
                        newer.sources().isEmpty() ? null : newer.sources().get(0)));
                reasons.add(Reason.conclusion("It ended between the two sides on " + from.text()));
                return Optional.of(new LegalStatus(LegalState.ENDED, own.on(), own.since(), from, reasons));
            }
        }
        return Optional.empty();
    }

    private LegalStatus notParties(Agreement agreement, CountryPair pair, LocalDate day) {
        List<Reason> reasons = new ArrayList<>();
        for (Party party : agreement.parties()) {
            if (party.group() != null && !statehood.membersRecorded(party.group())) {
                reasons.add(Reason.conclusion("The members of %s are not recorded".formatted(party.name())));
            }
        }
        Bonds bonds = new Bonds(statehood, agreement, day);
        for (CountryCode country : pair.both()) {
            if (bonds.of(country).isEmpty()) {
                reasons.add(Reason.conclusion(
                        "%s is not a party, a member of one or the recorded successor to one on this day"
                                .formatted(statehood.name(country))));
            }
        }
        if (reasons.isEmpty()) {
            reasons.add(Reason.conclusion("Both countries are on the same side of it"));
        }
        return new LegalStatus(LegalState.NOT_PARTIES, day, null, null, reasons);
    }

    private static boolean isAloneOrAmongMembers(Bond one, Bond other, List<Bond> sides) {
        return one.party().ordinal() == other.party().ordinal()
                && (sides.size() == 1 || one.party().amongMembers());
    }

    private static LegalStatus nobody(LocalDate day) {
        return new LegalStatus(
                LegalState.NOT_CONCLUDED, day, null, null, List.of(Reason.conclusion("No party is recorded")));
    }

    private static PartialDate later(PartialDate from, LegalStatus agreement) {
        PartialDate since = agreement.since();
        return since == null || from.compareTo(since) >= 0 ? from : since;
    }

    private static LegalStatus provision(
            LegalStatus agreement,
            LegalState state,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            Reason reason) {
        List<Reason> reasons = new ArrayList<>(agreement.reasons());
        reasons.add(reason);
        return new LegalStatus(state, agreement.on(), since, until, reasons);
    }
}
