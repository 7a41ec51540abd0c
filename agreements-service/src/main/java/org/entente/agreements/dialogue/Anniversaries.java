package org.entente.agreements.dialogue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.KnownAgreement;
import org.entente.agreements.agreement.PartialDate;

/** Finds the anniversaries of a pair within a span. */
public final class Anniversaries {
    private final LocalDate from;
    private final LocalDate to;

    /** Anniversaries from one day to another, both included. */
    public Anniversaries(LocalDate from, LocalDate to) {
        this.from = from;
        this.to = to;
    }

    /** Those of milestones, signatures and entries into force, by date, then the longest first. */
    public List<Anniversary> of(List<Milestone> milestones, List<KnownAgreement> agreements) {
        List<Anniversary> found = new ArrayList<>();
        for (Milestone milestone : milestones) {
            // The signature itself says it, and an anniversary has none of its own.
            boolean told = milestone.agreementId() != null && milestone.kind() == MilestoneKind.AGREEMENT;
            if (!told && milestone.kind() != MilestoneKind.ANNIVERSARY && milestone.kind() != MilestoneKind.YEAR_OF) {
                within(milestone.date())
                        .forEach(at -> found.add(
                                new Anniversary(AnniversaryKind.MILESTONE, at.date(), at.years(), milestone, null)));
            }
        }
        for (KnownAgreement known : agreements) {
            known.agreement().signedOn().ifPresent(date -> add(found, AnniversaryKind.SIGNATURE, date, known));
            entryIntoForce(known.agreement())
                    .ifPresent(date -> add(found, AnniversaryKind.ENTRY_INTO_FORCE, date, known));
        }
        found.sort(Comparator.<Anniversary, LocalDate>comparing(
                        one -> one.date().first())
                .thenComparing(Comparator.comparingInt(Anniversary::years).reversed())
                .thenComparing(Anniversary::ofId)
                .thenComparing(Anniversary::kind));
        return found;
    }

    private void add(List<Anniversary> found, AnniversaryKind kind, PartialDate date, KnownAgreement known) {
        within(date).forEach(at -> found.add(new Anniversary(kind, at.date(), at.years(), null, known)));
    }

    private static Optional<PartialDate> entryIntoForce(Agreement agreement) {
        return agreement.actions().stream()
                .filter(action -> action.kind() == ActionKind.ENTRY_INTO_FORCE)
                .map(Action::effect)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }

    /** The event of 29 February comes round on the 28th in a common year. */
    private List<At> within(PartialDate event) {
        List<At> found = new ArrayList<>();
        for (int year = Math.max(from.getYear(), event.first().getYear() + 1); year <= to.getYear(); year++) {
            int years = year - event.first().getYear();
            PartialDate date = new PartialDate(event.first().plusYears(years), event.precision());
            if (!date.first().isAfter(to) && !date.last().isBefore(from)) {
                found.add(new At(date, years));
            }
        }
        return found;
    }

    private record At(PartialDate date, int years) {}
}
