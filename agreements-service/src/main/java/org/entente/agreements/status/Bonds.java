package org.entente.agreements.status;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.GroupCode;
import org.entente.kernel.period.Interval;

/**
 * Follows the actions of one agreement up to a day: through which parties a country is bound. A country acts as a party
 * itself, through a group while it is a member, or as the successor of a party.
 */
final class Bonds {
    private static final Comparator<Action> BY_EFFECT = Comparator.comparing(
                    Action::effect, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(Action::kind);

    private final Statehood statehood;
    private final Agreement agreement;
    private final LocalDate day;

    Bonds(Statehood statehood, Agreement agreement, LocalDate day) {
        this.statehood = statehood;
        this.agreement = agreement;
        this.day = day;
    }

    /** The bonds of a country, one for each party that it acts through; empty when it has nothing to do with it. */
    List<Bond> of(CountryCode country) {
        return agreement.parties().stream()
                .flatMap(party -> through(party, country).stream())
                .toList();
    }

    /** The bond of a party whoever stands behind it today: its state itself, or the state that came after it. */
    Bond of(Party party) {
        CountryCode country = party.country();
        if (country == null) {
            return replay(party, day);
        }
        Bond own = itself(party, country);
        boolean stateHasEnded =
                statehood.endOf(country).filter(end -> end.isBefore(day)).isPresent();
        if (!stateHasEnded) {
            return own;
        }
        return Stream.concat(
                        statehood.continuationsOf(country).stream(),
                        agreement.actions().stream()
                                .filter(action -> isSuccessionTo(action, party))
                                .flatMap(action -> Stream.ofNullable(action.successor())))
                .distinct()
                .flatMap(successor -> succession(party, country, successor).stream())
                .filter(Bond::holds)
                .findFirst()
                .orElse(own);
    }

    private Optional<Bond> through(Party party, CountryCode country) {
        GroupCode group = party.group();
        if (group != null) {
            return membership(party, group, country);
        }
        CountryCode state = party.country();
        if (state == null) {
            return Optional.empty();
        }
        return state.equals(country) ? Optional.of(itself(party, state)) : succession(party, state, country);
    }

    private Bond itself(Party party, CountryCode country) {
        Optional<LocalDate> end = statehood.endOf(country).filter(last -> last.isBefore(day));
        if (end.isEmpty()) {
            return replay(party, day);
        }
        PartialDate last = PartialDate.ofDay(end.get());
        return replay(party, end.get())
                .ended(last, new Reason("%s ended on %s".formatted(statehood.name(country), last.text()), last, null));
    }

    private Optional<Bond> membership(Party party, GroupCode group, CountryCode country) {
        List<Interval> times = statehood.memberships(group, country);
        Optional<Interval> now =
                times.stream().filter(time -> covers(time, day)).findFirst();
        if (now.isPresent()) {
            Bond bond = replay(party, day);
            LocalDate from = now.get().from();
            Reason member = new Reason(
                    "%s belongs to %s%s"
                            .formatted(statehood.name(country), party.name(), from == null ? "" : " since " + from),
                    from == null ? null : PartialDate.ofDay(from),
                    null);
            Bond own = bond.of(statehood.name(country), member);
            return Optional.of(from == null ? own : own.notBefore(PartialDate.ofDay(from)));
        }
        return times.stream()
                .flatMap(time -> Stream.ofNullable(time.to()))
                .filter(to -> to.isBefore(day))
                .max(Comparator.naturalOrder())
                .map(to -> formerMember(party, country, to))
                .filter(bond -> bond.state() == Bond.State.ENDED);
    }

    private Bond formerMember(Party party, CountryCode country, LocalDate to) {
        PartialDate last = PartialDate.ofDay(to);
        String name = statehood.name(country);
        Reason left = new Reason("%s belonged to %s until %s".formatted(name, party.name(), to), last, null);
        Bond bond = replay(party, to);
        return new Bond(party, name, bond.state(), bond.since(), bond.until(), bond.reasons()).ended(last, left);
    }

    /** The bond that a successor took over, if its succession to this agreement is recorded or it is the same state. */
    private Optional<Bond> succession(Party party, CountryCode predecessor, CountryCode successor) {
        Optional<Action> recorded = agreement.actions().stream()
                .filter(action -> isSuccessionTo(action, party) && successor.equals(action.successor()))
                .findFirst();
        if (recorded.isEmpty() && !statehood.continues(predecessor, successor)) {
            return Optional.empty();
        }
        Optional<LocalDate> from = recorded.flatMap(action -> Optional.ofNullable(action.date()))
                .map(PartialDate::last)
                .or(() -> statehood.succeeded(predecessor, successor));
        if (from.isEmpty() || from.get().isAfter(day)) {
            return Optional.empty();
        }
        Bond inherited = replay(party, from.get().minusDays(1));
        PartialDate since = PartialDate.ofDay(from.get());
        Bond bond = new Bond(
                        party,
                        statehood.name(successor),
                        inherited.state(),
                        inherited.since(),
                        inherited.until(),
                        inherited.reasons())
                .of(statehood.name(successor), succeeded(recorded, predecessor, successor, since))
                .notBefore(since);
        return Optional.of(laterOfAll(bond, from.get()));
    }

    private Reason succeeded(
            Optional<Action> recorded, CountryCode predecessor, CountryCode successor, PartialDate since) {
        if (recorded.isEmpty()) {
            return new Reason(
                    "%s continues %s since %s"
                            .formatted(statehood.name(successor), statehood.name(predecessor), since.text()),
                    since,
                    null);
        }
        Action action = recorded.get();
        String statement = "%s applies it by succession to %s since %s%s%s"
                .formatted(
                        statehood.name(successor),
                        statehood.name(predecessor),
                        since.text(),
                        action.date() == null ? ", its first day as a state; no other day is stated" : "",
                        action.note() == null ? "" : " (%s)".formatted(action.note()));
        return new Reason(statement, since, action.source());
    }

    /** What all parties did together after the succession binds the successor as well. */
    private Bond laterOfAll(Bond bond, LocalDate from) {
        Bond later = bond;
        for (Action action : inOrder(day)) {
            PartialDate effect = action.effect();
            if (action.party() == null && effect != null && !effect.isBy(from.minusDays(1))) {
                later = later.after(action, agreement.instrument());
            }
        }
        return later;
    }

    /** The party's bond after everything it did, alone or with all others, that had taken effect by that day. */
    private Bond replay(Party party, LocalDate until) {
        boolean hasOwnEntry = agreement.actions().stream()
                .anyMatch(action -> action.kind() == ActionKind.ENTRY_INTO_FORCE
                        && Integer.valueOf(party.ordinal()).equals(action.party()));
        Bond bond = Bond.none(party, party.name());
        for (Action action : inOrder(until)) {
            // A general entry into force is not that of a party whose own is recorded.
            boolean generalEntry = action.party() == null && action.kind() == ActionKind.ENTRY_INTO_FORCE;
            if (action.isBy(party) && !(generalEntry && hasOwnEntry)) {
                bond = bond.after(action, agreement.instrument());
            }
        }
        for (Action action : agreement.actions()) {
            if (action.kind().ends() && action.effect() == null && action.isBy(party)) {
                bond = bond.afterUndatedEnd(action);
            }
        }
        return bond;
    }

    private List<Action> inOrder(LocalDate until) {
        return agreement.actions().stream()
                .filter(action -> action.kind() != ActionKind.SUCCESSION)
                .filter(action -> {
                    PartialDate effect = action.effect();
                    return effect != null && effect.isBy(until);
                })
                .sorted(BY_EFFECT)
                .toList();
    }

    private static boolean isSuccessionTo(Action action, Party party) {
        return action.kind() == ActionKind.SUCCESSION
                && Integer.valueOf(party.ordinal()).equals(action.party());
    }

    private static boolean covers(Interval time, LocalDate day) {
        LocalDate from = time.from();
        LocalDate to = time.to();
        return (from == null || !from.isAfter(day)) && (to == null || !to.isBefore(day));
    }
}
