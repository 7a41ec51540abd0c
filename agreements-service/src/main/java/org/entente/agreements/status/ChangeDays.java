package org.entente.agreements.status;

import java.time.LocalDate;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.GroupCode;
import org.entente.kernel.period.Interval;

/** Gathers the days on which something happens that the state between two countries can depend on. */
final class ChangeDays {
    private final Statehood statehood;
    private final CountryPair pair;
    private final SortedSet<LocalDate> days = new TreeSet<>();

    ChangeDays(Statehood statehood, CountryPair pair) {
        this.statehood = statehood;
        this.pair = pair;
    }

    void add(LocalDate day) {
        days.add(day);
    }

    void add(Agreement agreement) {
        for (Action action : agreement.actions()) {
            PartialDate effect = action.effect();
            if (effect != null) {
                add(effect.last());
            }
        }
        for (Party party : agreement.parties()) {
            if (party.country() != null) {
                addState(party.country());
            }
            if (party.group() != null) {
                addMemberships(party.group());
            }
        }
    }

    private void addState(CountryCode state) {
        statehood.endOf(state).map(last -> last.plusDays(1)).ifPresent(this::add);
        for (CountryCode country : pair.both()) {
            statehood.succeeded(state, country).ifPresent(this::add);
        }
    }

    private void addMemberships(GroupCode group) {
        for (CountryCode country : pair.both()) {
            for (Interval membership : statehood.memberships(group, country)) {
                LocalDate from = membership.from();
                LocalDate to = membership.to();
                if (from != null) {
                    add(from);
                }
                if (to != null) {
                    add(to.plusDays(1));
                }
            }
        }
    }

    SortedSet<LocalDate> inOrder() {
        return Collections.unmodifiableSortedSet(days);
    }
}
