package org.entente.agreements.framework;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.agreements.agreement.Provision;
import org.entente.agreements.status.LegalState;
import org.entente.agreements.status.LegalStatus;
import org.entente.agreements.status.StatusRules;
import org.entente.kernel.country.CountryPair;
import org.jspecify.annotations.Nullable;

/** Tells day by day what changed in the legal framework of a pair: the same rules, asked before and after. */
public final class Timeline {
    private static final Comparator<LegalChange> IN_ORDER = Comparator.comparing(LegalChange::on)
            .thenComparing(change -> change.agreement().agreement().id())
            .thenComparing(change ->
                    change.provision() == null ? "" : change.provision().key());

    private final StatusRules rules;

    /** A timeline by these rules of status. */
    public Timeline(StatusRules rules) {
        this.rules = rules;
    }

    /**
     * The changes, in order of day, then of agreement.
     *
     * @param from first day
     * @param to last day
     */
    public List<LegalChange> of(CountryPair pair, LocalDate from, LocalDate to, List<KnownAgreement> concerning) {
        List<LegalChange> changes = new ArrayList<>();
        for (Telling telling : Telling.gather(concerning)) {
            for (LocalDate day : days(telling.chosen(), pair)) {
                if (!day.isBefore(from) && !day.isAfter(to)) {
                    changes.addAll(on(day, telling.chosen(), pair));
                }
            }
        }
        changes.sort(IN_ORDER);
        return changes;
    }

    private SortedSet<LocalDate> days(KnownAgreement known, CountryPair pair) {
        SortedSet<LocalDate> days = new TreeSet<>(rules.changeDays(known, pair));
        for (Action action : known.agreement().actions()) {
            PartialDate date = action.date();
            if (date != null) {
                days.add(date.last());
            }
        }
        for (Provision provision : known.agreement().provisions()) {
            if (provision.effectFrom() != null) {
                days.add(provision.effectFrom());
            }
            if (provision.effectTo() != null) {
                days.add(provision.effectTo().plusDays(1));
            }
        }
        return days;
    }

    private List<LegalChange> on(LocalDate day, KnownAgreement known, CountryPair pair) {
        LegalStatus before = rules.between(known, pair, day.minusDays(1));
        LegalStatus after = rules.between(known, pair, day);
        if (before.state() == LegalState.NOT_PARTIES && after.state() == LegalState.NOT_PARTIES) {
            return List.of();
        }
        List<LegalChange> changes = new ArrayList<>();
        List<Action> actions = actions(known.agreement(), pair, day);
        if (before.state() != after.state() || !actions.isEmpty()) {
            changes.add(new LegalChange(day, known, null, before.state(), after, actions));
        }
        for (Provision provision : known.agreement().provisions()) {
            LegalState was = state(provision, before);
            LegalStatus is = rules.of(provision, after);
            boolean follows = was == before.state() && is.state() == after.state();
            if (was != is.state() && !follows) {
                changes.add(new LegalChange(day, known, provision, was, is, List.of()));
            }
        }
        return changes;
    }

    private LegalState state(Provision provision, LegalStatus agreement) {
        return rules.of(provision, agreement).state();
    }

    /** What all parties, the two countries, or the groups that they act through did. */
    private static List<Action> actions(Agreement agreement, CountryPair pair, LocalDate day) {
        return agreement.actions().stream()
                .filter(action -> isOn(action.date(), day) || isOn(action.effect(), day))
                .filter(action -> concerns(action, agreement, pair))
                .toList();
    }

    private static boolean isOn(@Nullable PartialDate date, LocalDate day) {
        return date != null && date.last().equals(day);
    }

    private static boolean concerns(Action action, Agreement agreement, CountryPair pair) {
        if (action.party() == null) {
            return true;
        }
        return agreement.parties().stream()
                .filter(party -> action.isBy(party))
                .anyMatch(party -> isOfThePair(party, action, pair));
    }

    private static boolean isOfThePair(Party party, Action action, CountryPair pair) {
        return party.group() != null
                || (party.country() != null && pair.has(party.country()))
                || (action.successor() != null && pair.has(action.successor()));
    }
}
