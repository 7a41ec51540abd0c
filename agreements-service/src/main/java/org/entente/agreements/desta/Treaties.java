package org.entente.agreements.desta;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.AgreementLink;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.agreement.LinkKind;
import org.entente.agreements.agreement.PartialDate;
import org.entente.kernel.imports.ImportReport;

/**
 * Turns entries into agreements. Treaties, protocols, consolidated texts and negotiations are agreements; accessions and
 * withdrawals are what their parties did about the treaty that they name.
 */
final class Treaties {
    private final CitedSource source;
    private final ImportReport report;
    private final PartialDate listedOn;
    private final Map<String, PartyList> parties = new LinkedHashMap<>();

    /**
     * @param listedOn the day or year that the list is of: what it lists as negotiated was negotiated then
     */
    Treaties(CitedSource source, ImportReport report, PartialDate listedOn) {
        this.source = source;
        this.report = report;
        this.listedOn = listedOn;
    }

    List<Agreement> of(List<Entry> entries) {
        Map<String, Entry> instruments = new LinkedHashMap<>();
        for (Entry entry : entries) {
            if (entry.type().isInstrument() && instruments.putIfAbsent(entry.number(), entry) != null) {
                report.reject(entry.line(), "number", entry.number(), "is the number of an entry before");
            }
        }
        instruments.forEach((number, entry) -> parties.put(number, new PartyList(entry, source, report)));
        entries.stream()
                .filter(entry -> !entry.type().isInstrument())
                .sorted(Comparator.comparing(entry -> entry.signed() == null ? listedOn : entry.signed()))
                .forEach(this::change);
        Map<String, List<Entry>> byBase = instruments.values().stream().collect(Collectors.groupingBy(Entry::base));
        return instruments.values().stream()
                .map(entry -> agreement(entry, byBase.getOrDefault(entry.number(), List.of())))
                .toList();
    }

    private void change(Entry entry) {
        PartyList list = parties.get(entry.base());
        if (list == null) {
            report.reject(entry.line(), "base_treaty", entry.base(), "is not the number of a treaty in this file");
        } else if (entry.type() == Entry.Type.ACCESSION) {
            list.accede(entry);
        } else {
            list.withdraw(entry);
        }
    }

    private Agreement agreement(Entry entry, List<Entry> ofThisBase) {
        PartyList list = parties.get(entry.number());
        if (list == null) {
            throw new AssertionError(entry.number());
        }
        boolean protocol = entry.type() == Entry.Type.PROTOCOL_OR_AMENDMENT;
        boolean ofItsOwn = entry.type() == Entry.Type.BASE_TREATY || entry.type() == Entry.Type.NEGOTIATION;
        return new Agreement(
                entry.agreementId(),
                protocol ? InstrumentClass.PROTOCOL : InstrumentClass.TREATY,
                // Neither a protocol nor a consolidated text is one trade agreement more.
                ofItsOwn ? Set.of(InstrumentKind.PREFERENTIAL_TRADE) : Set.of(),
                Map.of("en", entry.name()),
                List.of(),
                List.of("TRADE", "LEGAL_FRAMEWORK"),
                null,
                entry.note().isEmpty() ? null : entry.note(),
                list.parties(),
                list.actions(listedOn),
                List.of(),
                List.of(),
                links(entry, ofThisBase),
                List.of(source));
    }

    private static List<AgreementLink> links(Entry entry, List<Entry> ofThisBase) {
        List<AgreementLink> links = new ArrayList<>();
        if (!entry.base().equals(entry.number())) {
            if (entry.type() == Entry.Type.PROTOCOL_OR_AMENDMENT) {
                links.add(new AgreementLink(LinkKind.AMENDS, entry.baseId(), null, null));
            }
            if (entry.type() == Entry.Type.NEGOTIATION) {
                links.add(new AgreementLink(LinkKind.SUPPLEMENTS, entry.baseId(), null, null));
            }
        }
        for (Entry other : ofThisBase) {
            if (other.type() == Entry.Type.CONSOLIDATED && entry.type() != Entry.Type.CONSOLIDATED) {
                links.add(new AgreementLink(
                        LinkKind.SAME_AS, other.agreementId(), null, "the consolidated text of this treaty"));
            }
        }
        return links;
    }
}
