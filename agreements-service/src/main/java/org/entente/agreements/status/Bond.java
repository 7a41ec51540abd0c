package org.entente.agreements.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.jspecify.annotations.Nullable;

/**
 * How far one side is bound through one party, as far as the actions have been followed.
 *
 * @param side who is bound, in words
 * @param since when it became bound, stood by it or began to apply it; null when it never did
 * @param until when that ended; null when it has not
 */
record Bond(
        Party party,
        String side,
        State state,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        List<Reason> reasons) {

    /** How far. */
    enum State {
        NOTHING,
        CONSENTED,
        PROVISIONAL,
        BOUND,
        ENDED,
        LAPSED,
        ABANDONED
    }

    Bond {
        reasons = List.copyOf(reasons);
    }

    static Bond none(Party party, String side) {
        return new Bond(party, side, State.NOTHING, null, null, List.of());
    }

    /** Whether it is bound or applies the agreement. */
    boolean holds() {
        return state == State.BOUND || state == State.PROVISIONAL;
    }

    /** The bond after one more action that has taken effect. */
    Bond after(Action action, InstrumentClass instrument) {
        PartialDate effect = action.effect();
        if (effect == null) {
            return this;
        }
        ActionKind kind = action.kind();
        Reason reason = reason(action);
        if (kind.ends()) {
            return holds()
                    ? with(State.ENDED, since, effect, reason)
                    : with(state == State.ENDED ? State.ENDED : State.ABANDONED, since, effect, reason);
        }
        if (kind == ActionKind.ENTRY_INTO_FORCE || standsBy(kind, instrument)) {
            return state == State.BOUND ? because(reason) : with(State.BOUND, effect, null, reason);
        }
        if (kind == ActionKind.PROVISIONAL_APPLICATION) {
            return state == State.BOUND ? because(reason) : with(State.PROVISIONAL, effect, null, reason);
        }
        if (kind.consents() && state == State.NOTHING) {
            return with(State.CONSENTED, null, null, reason);
        }
        return because(reason);
    }

    /** Whether it held and has ended on a day that nobody states. */
    boolean lapsed() {
        return state == State.LAPSED;
    }

    /** The bond after an end whose day is not stated: whether it still holds is then not known of any day. */
    Bond afterUndatedEnd(Action action) {
        return holds() ? with(State.LAPSED, since, null, reason(action)) : because(reason(action));
    }

    /** An instrument that never enters into force stands from its signature, or from its adoption by one side. */
    private static boolean standsBy(ActionKind kind, InstrumentClass instrument) {
        return !instrument.entersIntoForce() && (kind.consents() || kind == ActionKind.ADOPTION);
    }

    /** The same for another side, because of what is said. */
    Bond of(String newSide, Reason reason) {
        return new Bond(party, newSide, state, since, until, and(reason));
    }

    /** Beginning no earlier than {@code start}. */
    Bond notBefore(PartialDate start) {
        return since == null || since.compareTo(start) >= 0
                ? this
                : new Bond(party, side, state, start, until, reasons);
    }

    /** Ended on {@code day} because of what is said, if it held. */
    Bond ended(PartialDate day, Reason reason) {
        return holds() ? with(State.ENDED, since, day, reason) : because(reason);
    }

    private Bond because(Reason reason) {
        return with(state, since, until, reason);
    }

    private Bond with(State newState, @Nullable PartialDate from, @Nullable PartialDate to, Reason reason) {
        return new Bond(party, side, newState, from, to, and(reason));
    }

    private List<Reason> and(Reason reason) {
        List<Reason> more = new ArrayList<>(reasons);
        more.add(reason);
        return more;
    }

    private Reason reason(Action action) {
        PartialDate date = action.date();
        String statement = "%s: %s%s%s%s"
                .formatted(
                        action.party() == null ? "All parties" : party.name(),
                        action.kind().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                        date == null ? ", on a day that is not stated" : ", " + date.text(),
                        action.effectiveOn() == null ? "" : ", with effect from " + action.effectiveOn(),
                        action.note() == null ? "" : " (%s)".formatted(action.note()));
        return new Reason(statement, date, action.source());
    }
}
