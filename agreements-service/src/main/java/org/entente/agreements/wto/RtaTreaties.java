package org.entente.agreements.wto;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.LinkKind;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.agreements.agreement.Provision;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.imports.ImportReport;
import org.jspecify.annotations.Nullable;

/** Turns the list's rows into agreements; an accession is one of its own and also dates what its country is bound by. */
final class RtaTreaties {
    private final CitedSource source;
    private final ImportReport report;
    private final RtaParties parties;
    private final Map<String, Rta> byName = new HashMap<>();
    private final Map<String, List<Rta>> accessions = new HashMap<>();

    RtaTreaties(CitedSource source, ImportReport report, RtaParties parties) {
        this.source = source;
        this.report = report;
        this.parties = parties;
    }

    List<Agreement> of(List<Rta> rtas) {
        Map<String, Rta> byId = new HashMap<>();
        List<Rta> sound = new ArrayList<>();
        for (Rta rta : rtas) {
            if (byId.putIfAbsent(rta.id(), rta) == null) {
                sound.add(rta);
                byName.putIfAbsent(rta.name(), rta);
            } else {
                report.reject(rta.line(), "rta_id", rta.id(), "is the id of an agreement before");
            }
        }
        for (Rta rta : sound) {
            base(rta)
                    .ifPresent(base -> accessions
                            .computeIfAbsent(base.id(), unused -> new ArrayList<>())
                            .add(rta));
        }
        return sound.stream().map(this::agreement).toList();
    }

    /** The agreement that an accession is one to, when the list has it under the first part of its title. */
    private Optional<Rta> base(Rta rta) {
        int at = rta.name().indexOf(" - Accession of ");
        return at < 0
                ? Optional.empty()
                : Optional.ofNullable(byName.get(rta.name().substring(0, at)));
    }

    private Agreement agreement(Rta rta) {
        List<Party> found = parties.of(rta);
        boolean accession = RtaParties.isAccession(rta);
        return new Agreement(
                rta.agreementId(),
                accession ? InstrumentClass.PROTOCOL : InstrumentClass.TREATY,
                accession ? Set.of() : Set.of(kind(rta)),
                Map.of("en", rta.name()),
                List.of(),
                List.of("TRADE", "LEGAL_FRAMEWORK"),
                null,
                rta.note(),
                found,
                actions(rta, found),
                provisions(rta),
                List.of(),
                base(rta)
                        .map(base -> List.of(new AgreementLink(LinkKind.SUPPLEMENTS, base.agreementId(), null, null)))
                        .orElse(List.of()),
                List.of(source));
    }

    /** A customs union and a free trade agreement free trade in goods; a partial scope or services agreement does not. */
    private static InstrumentKind kind(Rta rta) {
        List<String> types = List.of(rta.type().split("\\s*&\\s*"));
        return types.contains("FTA") || types.contains("CU")
                ? InstrumentKind.FREE_TRADE_AGREEMENT
                : InstrumentKind.PREFERENTIAL_TRADE;
    }

    private List<Action> actions(Rta rta, List<Party> found) {
        List<Action> actions = new ArrayList<>();
        LocalDate listed = rta.listedOn();
        LocalDate inForce = rta.inForce();
        if (rta.signed() != null) {
            actions.add(all(ActionKind.SIGNATURE, rta.signed(), null));
        }
        if (rta.status() == Rta.Status.NEGOTIATED) {
            actions.add(all(ActionKind.NEGOTIATION, listed, "listed as under negotiation"));
        }
        if (rta.status() == Rta.Status.SIGNED && rta.signed() == null) {
            actions.add(all(ActionKind.SIGNATURE, listed, "listed as signed; the day is not stated"));
        }
        if (rta.status() == Rta.Status.IN_FORCE_FOR_SOME && rta.signed() == null) {
            actions.add(all(
                    ActionKind.SIGNATURE,
                    inForce,
                    "signed by this day: in force from it for at least one party, the list does not say for which"));
        }
        if (rta.status() == Rta.Status.IN_FORCE || rta.status() == Rta.Status.INACTIVE) {
            actions.add(all(ActionKind.ENTRY_INTO_FORCE, inForce, null));
            actions.addAll(joined(rta, found));
        }
        if (rta.status() == Rta.Status.INACTIVE) {
            actions.add(all(ActionKind.TERMINATION, rta.inactive(), "listed as inactive"));
        }
        found.stream()
                .filter(party -> rta.left().contains(party.name()))
                .forEach(party -> actions.add(new Action(
                        party.ordinal(),
                        null,
                        ActionKind.WITHDRAWAL,
                        null,
                        null,
                        "no current signatory any more",
                        source)));
        return actions;
    }

    private Action all(ActionKind kind, @Nullable LocalDate date, @Nullable String note) {
        return new Action(null, null, kind, date == null ? null : PartialDate.ofDay(date), null, note, source);
    }

    /** A country that joined later is bound from its accession on, not from the first entry into force. */
    private List<Action> joined(Rta rta, List<Party> found) {
        List<Action> actions = new ArrayList<>();
        for (Rta accession : accessions.getOrDefault(rta.id(), List.of())) {
            LocalDate from = accession.inForce();
            for (CountryCode country : parties.joining(accession)) {
                found.stream()
                        .filter(party -> from != null && country.equals(party.country()))
                        .forEach(party -> actions.add(new Action(
                                party.ordinal(),
                                null,
                                ActionKind.ENTRY_INTO_FORCE,
                                from == null ? null : PartialDate.ofDay(from),
                                null,
                                "by accession, listed as agreement " + accession.id(),
                                source)));
            }
        }
        return actions;
    }

    private List<Provision> provisions(Rta rta) {
        return rta.hasTwoDays()
                ? List.of(
                        new Provision("goods", "Trade in goods", rta.goods(), null, null, source),
                        new Provision("services", "Trade in services", rta.services(), null, null, source))
                : List.of();
    }
}
