package org.entente.agreements.export;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Provision;
import org.entente.agreements.dialogue.Anniversaries;
import org.entente.agreements.dialogue.Anniversary;
import org.entente.agreements.dialogue.Commitment;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.export.CalendarDay.Kind;

/**
 * Gathers the days of a pair within a span.
 *
 * @param language of the titles; English where there is no other
 * @param roundOnly whether only anniversaries of a multiple of five years are wanted
 */
record CalendarDays(LocalDate from, LocalDate to, String language, boolean roundOnly) {
    private static final Set<ActionKind> ENDS =
            EnumSet.of(ActionKind.EXPIRY, ActionKind.TERMINATION, ActionKind.DENUNCIATION, ActionKind.WITHDRAWAL);

    /** By first day, then by uid. */
    List<CalendarDay> of(List<KnownAgreement> agreements, Dialogue dialogue) {
        List<CalendarDay> days = new ArrayList<>();
        new Anniversaries(from, to)
                .of(dialogue.milestones(), agreements).stream()
                        .filter(one -> one.round() || !roundOnly)
                        .map(this::anniversary)
                        .forEach(days::add);
        agreements.forEach(known -> ends(known.agreement(), days));
        dialogue.openCommitments().forEach(commitment -> due(commitment, days));
        days.sort(Comparator.comparing(CalendarDay::first).thenComparing(CalendarDay::uid));
        return days;
    }

    private CalendarDay anniversary(Anniversary one) {
        return new CalendarDay(
                "%s-%s-%d".formatted(one.kind().name().toLowerCase(Locale.ROOT), one.ofId(), one.years()),
                Kind.ANNIVERSARY,
                one.date(),
                "%d years: %s".formatted(one.years(), one.title(language)),
                switch (one.kind()) {
                    case MILESTONE -> "";
                    case SIGNATURE -> "Signed %d years ago".formatted(one.years());
                    case ENTRY_INTO_FORCE -> "Entered into force %d years ago".formatted(one.years());
                });
    }

    private void ends(Agreement agreement, List<CalendarDay> days) {
        for (Action action : agreement.actions()) {
            PartialDate effect = action.effect();
            if (ENDS.contains(action.kind()) && effect != null && meets(effect)) {
                String who = action.party() == null
                        ? ""
                        : " (%s)"
                                .formatted(
                                        agreement.parties().get(action.party()).name());
                days.add(new CalendarDay(
                        "end-%s-%s".formatted(agreement.id(), effect.text()),
                        Kind.EXPIRY,
                        effect,
                        "Ends: %s".formatted(agreement.title(language)),
                        "%s%s takes effect".formatted(action.kind(), who)));
            }
        }
        for (Provision provision : agreement.provisions()) {
            if (provision.effectTo() != null && meets(PartialDate.ofDay(provision.effectTo()))) {
                days.add(new CalendarDay(
                        "end-%s-%s".formatted(agreement.id(), provision.key()),
                        Kind.EXPIRY,
                        PartialDate.ofDay(provision.effectTo()),
                        "Ends: %s".formatted(provision.title()),
                        agreement.title(language)));
            }
        }
    }

    private void due(Commitment commitment, List<CalendarDay> days) {
        PartialDate due = commitment.due();
        if (due != null && meets(due)) {
            days.add(new CalendarDay(
                    "due-%s".formatted(commitment.id()),
                    Kind.DUE,
                    due,
                    "Due: %s".formatted(commitment.text()),
                    "%s, promised on %s".formatted(commitment.owner(), commitment.statedOn())));
        }
    }

    private boolean meets(PartialDate date) {
        return !date.first().isAfter(to) && !date.last().isBefore(from);
    }
}
