package org.entente.agreements.status;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Sunset;
import org.jspecify.annotations.Nullable;

/** Two sides' bonds by one agreement, and what follows between them. */
record BondPair(Bond one, Bond other) {
    /** The status to tell among those of several pairs of bonds. */
    static final Comparator<LegalStatus> MOST_TELLING = (one, other) -> one.state() == other.state()
            ? 0
            : LegalState.moreTelling(one.state(), other.state()) == one.state() ? -1 : 1;

    /** Both bonds belong to one agreement; a side does not agree with itself, unless it is a group of parties. */
    boolean isBetweenTwo() {
        boolean sameParty = one.party().ordinal() == other.party().ordinal();
        return sameParty ? one.party().amongMembers() : !one.party().isBeside(other.party());
    }

    LegalStatus status(Agreement agreement, LocalDate day) {
        if (one.holds() && other.holds()) {
            return holding(agreement, day);
        }
        if ((one.holds() || one.lapsed()) && (other.holds() || other.lapsed())) {
            return lapsed(day);
        }
        if (one.state() == Bond.State.ABANDONED || other.state() == Bond.State.ABANDONED) {
            return of(LegalState.NEVER_IN_FORCE, day, null, end(), "It ended without having been in force");
        }
        if (one.state() == Bond.State.ENDED || other.state() == Bond.State.ENDED) {
            return ended(agreement, day);
        }
        if (one.holds() || other.holds()) {
            Bond bound = one.holds() ? one : other;
            Bond free = one.holds() ? other : one;
            return of(
                    LegalState.ONE_SIDE_BOUND,
                    day,
                    null,
                    null,
                    "%s is bound, %s is not: %s"
                            .formatted(
                                    bound.side(),
                                    free.side(),
                                    free.state() == Bond.State.CONSENTED
                                            ? "its entry into force is not recorded by this day"
                                            : "nothing is recorded of it by this day"));
        }
        if (one.state() == Bond.State.CONSENTED && other.state() == Bond.State.CONSENTED) {
            return of(LegalState.SIGNED, day, null, null, "Signed; no entry into force is recorded by this day");
        }
        return of(LegalState.NOT_CONCLUDED, day, null, null, "Not signed by both sides by this day");
    }

    private LegalStatus holding(Agreement agreement, LocalDate day) {
        PartialDate since = later(one.since(), other.since());
        String when = since == null ? "" : " since " + since.text();
        if (!agreement.instrument().entersIntoForce()) {
            return of(
                    LegalState.STANDING,
                    day,
                    since,
                    null,
                    "It stands%s: an instrument of this class does not enter into force, and no end is recorded"
                            .formatted(when));
        }
        boolean inForce = one.state() == Bond.State.BOUND && other.state() == Bond.State.BOUND;
        return inForce
                ? of(LegalState.IN_FORCE, day, since, null, "Both sides are bound" + when)
                : of(LegalState.PROVISIONALLY_APPLIED, day, since, null, "Applied provisionally" + when);
    }

    private LegalStatus lapsed(LocalDate day) {
        PartialDate since = later(one.since(), other.since());
        return of(
                LegalState.END_NOT_STATED,
                day,
                since,
                null,
                "It entered into force%s and has ended, on a day that the source does not state: whether it was in force on this day is not known"
                        .formatted(since == null ? "" : " on " + since.text()));
    }

    private LegalStatus ended(Agreement agreement, LocalDate day) {
        PartialDate since = later(one.since(), other.since());
        PartialDate until = end();
        boolean bothEverBound = one.since() != null && other.since() != null;
        if (bothEverBound && since != null && until != null && since.compareTo(until) < 0) {
            LegalStatus ended =
                    of(LegalState.ENDED, day, since, until, "It ended between the two sides on " + until.text());
            Sunset sunset = agreement.sunset();
            return sunset == null ? ended : ended.protectedBy(sunset, until);
        }
        if (one.holds() || other.holds()) {
            Bond bound = one.holds() ? one : other;
            return of(
                    LegalState.ONE_SIDE_BOUND,
                    day,
                    null,
                    null,
                    "%s is bound, the other side was no more when it became so".formatted(bound.side()));
        }
        return of(LegalState.NEVER_IN_FORCE, day, null, until, "It ended without having bound both sides at once");
    }

    private LegalStatus of(
            LegalState state,
            LocalDate day,
            @Nullable PartialDate since,
            @Nullable PartialDate until,
            String conclusion) {
        Set<Reason> reasons = new LinkedHashSet<>(one.reasons());
        reasons.addAll(other.reasons());
        List<Reason> ordered = new ArrayList<>(reasons);
        ordered.sort(Comparator.comparing(Reason::date, Comparator.nullsLast(Comparator.naturalOrder())));
        ordered.add(Reason.conclusion(conclusion));
        return new LegalStatus(state, day, since, until, ordered);
    }

    /** The earlier end of the two. */
    private @Nullable PartialDate end() {
        PartialDate a = one.until();
        PartialDate b = other.until();
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) <= 0 ? a : b;
    }

    private static @Nullable PartialDate later(@Nullable PartialDate a, @Nullable PartialDate b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.compareTo(b) >= 0 ? a : b;
    }
}
