package org.entente.agreements.desta;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.PartialDate;
import org.entente.agreements.agreement.Party;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.imports.ImportReport;
import org.jspecify.annotations.Nullable;

/** The parties of one treaty and what they did, as entries tell it one after the other. */
final class PartyList {
    private final Entry treaty;
    private final CitedSource source;
    private final ImportReport report;
    private final List<Member> members = new ArrayList<>();
    private final List<Party> parties = new ArrayList<>();
    private final List<Action> later = new ArrayList<>();
    private final int original;
    private boolean joined;

    PartyList(Entry treaty, CitedSource source, ImportReport report) {
        this.treaty = treaty;
        this.source = source;
        this.report = report;
        Set<String> shared = sharedSides(treaty.members());
        for (Member member : treaty.members()) {
            add(treaty, member, shared.contains(member.side()) ? member.side() : null);
        }
        this.original = parties.size();
    }

    /** Sides that more than one country is on. */
    private static Set<String> sharedSides(List<Member> members) {
        Set<String> seen = new HashSet<>();
        Set<String> shared = new LinkedHashSet<>();
        for (Member member : members) {
            if (!seen.add(member.side())) {
                shared.add(member.side());
            }
        }
        return shared;
    }

    private Party add(Entry entry, Member member, @Nullable String side) {
        CountryCode country = member.country();
        Party party;
        if (country == null) {
            report.remark(
                    entry.line(),
                    "c1",
                    member.written(),
                    "is no country's number; the treaty is kept with this party as it is written");
            party = Party.unresolved(parties.size(), member.written());
        } else {
            String name = CountryReference.standard().require(country).name();
            party = Party.ofCountry(parties.size(), name, country);
        }
        Party placed = party.onSide(side);
        members.add(member);
        parties.add(placed);
        return placed;
    }

    /** Countries of the entry that are no parties yet become so. */
    void accede(Entry entry) {
        boolean any = false;
        for (Member member : entry.members()) {
            if (find(member) == null) {
                act(add(entry, member, sideOf(member, entry)), ActionKind.ACCESSION, entry.signed());
                act(parties.get(parties.size() - 1), ActionKind.ENTRY_INTO_FORCE, entry.inForce());
                any = true;
            }
        }
        joined |= any;
        if (!any) {
            report.remark(
                    entry.line(),
                    "number",
                    entry.number(),
                    "names no country that is not a party to the treaty already");
        }
    }

    /** The side that an acceding country takes: the one that the entry does not bind it to. */
    private @Nullable String sideOf(Member acceding, Entry entry) {
        Set<String> free = new LinkedHashSet<>();
        parties.forEach(party -> free.add(party.side() == null ? "" : party.side()));
        free.remove("");
        for (Member other : entry.members()) {
            Party party = find(other);
            if (party != null && !other.side().equals(acceding.side()) && party.side() != null) {
                free.remove(party.side());
            }
        }
        return free.size() == 1 ? free.iterator().next() : null;
    }

    void withdraw(Entry entry) {
        for (Member member : entry.members()) {
            if (member.leaves()) {
                Party party = find(member);
                if (party == null) {
                    report.remark(
                            entry.line(),
                            "number",
                            entry.number(),
                            "tells of a withdrawal of country %s, which is not a party to the treaty"
                                    .formatted(member.written()));
                } else {
                    act(party, ActionKind.WITHDRAWAL, entry.inForce() == null ? entry.signed() : entry.inForce());
                }
            }
        }
    }

    private @Nullable Party find(Member wanted) {
        for (int i = 0; i < members.size(); i++) {
            if (members.get(i).isSame(wanted)) {
                return parties.get(i);
            }
        }
        return null;
    }

    private void act(Party party, ActionKind kind, @Nullable PartialDate date) {
        if (date != null) {
            later.add(Action.of(party.ordinal(), kind, date, source));
        }
    }

    List<Party> parties() {
        return List.copyOf(parties);
    }

    /** What all did together at first, told of each of them where others joined later, and what happened since. */
    List<Action> actions(PartialDate listedOn) {
        List<Action> actions = new ArrayList<>();
        if (treaty.type() == Entry.Type.NEGOTIATION) {
            actions.add(new Action(
                    null, null, ActionKind.NEGOTIATION, listedOn, null, "listed as under negotiation", source));
        }
        addFirst(actions, ActionKind.SIGNATURE, treaty.signed());
        addFirst(actions, ActionKind.ENTRY_INTO_FORCE, treaty.inForce());
        actions.addAll(later);
        return actions;
    }

    private void addFirst(List<Action> actions, ActionKind kind, @Nullable PartialDate date) {
        if (date == null) {
            return;
        }
        if (!joined) {
            actions.add(Action.of(null, kind, date, source));
            return;
        }
        for (Party party : parties.subList(0, original)) {
            actions.add(Action.of(party.ordinal(), kind, date, source));
        }
    }
}
