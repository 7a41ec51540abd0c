package org.entente.agreements.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreements.agreement.Action;
import org.entente.agreements.agreement.ActionKind;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.DateStatement;
import org.entente.agreements.agreement.Party;
import org.entente.agreements.agreement.PartyKeys;
import org.entente.agreements.agreement.PartyKind;
import org.entente.agreements.agreement.Sunset;
import org.entente.agreements.text.AgreementText;

/** An agreement as a dossier has it: what {@link AgreementReader} reads, it writes. */
final class AgreementTree {
    private final SourceKeys sources;

    AgreementTree(SourceKeys sources) {
        this.sources = sources;
    }

    Branch of(Agreement agreement, List<AgreementText> texts) {
        List<String> keys = PartyKeys.of(agreement);
        return new Branch()
                .put("id", agreement.id())
                .put("instrument", agreement.instrument())
                .list("kinds", agreement.kinds().stream().sorted().toList())
                .titles("title", agreement.titles())
                .list("subjects", agreement.subjects())
                .list("areas", agreement.areas())
                .put("place", agreement.place())
                .put("note", agreement.note())
                .list("sources", agreement.sources().stream().map(sources::of).toList())
                .each("parties", agreement.parties(), party -> party(party, keys))
                .every("actions", agreement.actions(), action -> action(action, keys))
                .each(
                        "provisions",
                        agreement.provisions(),
                        provision -> new Branch()
                                .put("key", provision.key())
                                .put("title", provision.title())
                                .put("from", provision.effectFrom())
                                .put("to", provision.effectTo())
                                .put("note", provision.note())
                                .put("source", sources.of(provision.source())))
                .each("dates", byKind(agreement.dates()), this::conflict)
                .each(
                        "links",
                        agreement.links(),
                        link -> new Branch()
                                .put("kind", link.kind())
                                .put("agreement", link.target())
                                .put("effective", link.effectiveOn())
                                .put("note", link.note())
                                .put("confidence", link.confidence()))
                .one("sunset", agreement.sunset(), this::sunset)
                .each("texts", texts, this::text);
    }

    private static Branch party(Party party, List<String> keys) {
        return new Branch()
                .put("key", keys.get(party.ordinal()))
                .put("name", party.kind() == PartyKind.BODY ? null : party.name())
                .put("country", party.country())
                .put("group", party.group() == null ? null : party.group().value())
                .put("body", party.kind() == PartyKind.BODY ? party.name() : null)
                .put("role", party.role())
                .put("organisation", party.organisationId())
                .flag("amongMembers", party.amongMembers())
                .flag("unresolved", party.kind() == PartyKind.UNRESOLVED)
                .put("side", party.side());
    }

    private Branch sunset(Sunset sunset) {
        return new Branch()
                .put("years", sunset.years())
                .put("note", sunset.note())
                .put("source", sources.of(sunset.source()));
    }

    private Branch action(Action action, List<String> keys) {
        return new Branch()
                .put("kind", action.kind())
                .put("by", action.party() == null ? null : keys.get(action.party()))
                .put("successor", action.successor())
                .put("date", action.date())
                .put("effective", action.effectiveOn())
                .put("note", action.note())
                .put("source", sources.of(action.source()));
    }

    private static List<List<DateStatement>> byKind(List<DateStatement> statements) {
        Map<ActionKind, List<DateStatement>> byKind = new LinkedHashMap<>();
        statements.forEach(one ->
                byKind.computeIfAbsent(one.about(), unused -> new ArrayList<>()).add(one));
        return List.copyOf(byKind.values());
    }

    private Branch conflict(List<DateStatement> statements) {
        return new Branch()
                .put("about", statements.get(0).about())
                .each(
                        "statements",
                        statements,
                        one -> new Branch()
                                .put("date", one.date())
                                .flag("chosen", one.chosen())
                                .put("reasoning", one.reasoning())
                                .put("source", sources.of(one.source())));
    }

    private Branch text(AgreementText text) {
        return new Branch()
                .put("language", text.language())
                .flag("authentic", text.authentic())
                .put("url", text.url())
                .put("source", sources.of(text.source()))
                .put("content", text.content());
    }
}
