package org.entente.agreements.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.agreements.agreement.Agreement;
import org.entente.agreements.agreement.KindListing;
import org.entente.agreements.dialogue.Commitment;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.DialogueBody;
import org.entente.agreements.dialogue.Meeting;
import org.entente.agreements.dialogue.Milestone;
import org.entente.agreements.text.AgreementText;
import org.entente.kernel.country.CountryPair;
import org.jspecify.annotations.Nullable;

/**
 * What is known as a dossier has it: mappings, lists and texts under the dossier's keys. Read again it gives the same
 * agreements and the same dialogue.
 */
public final class DossierTree {
    private final SourceKeys sources = new SourceKeys();
    private final AgreementTree agreements = new AgreementTree(sources);
    private final DialogueTree dialogue = new DialogueTree(sources);

    /** A whole dossier of a pair, each agreement with its texts. */
    public Map<String, Object> whole(
            String name,
            CountryPair pair,
            List<KindListing> listings,
            Map<Agreement, List<AgreementText>> agreed,
            Dialogue said) {
        Map<String, Object> rest = new LinkedHashMap<>();
        put(
                rest,
                "listings",
                listings.stream()
                        .map(one -> new Branch().put("kind", one.kind()).put("to", one.listedTo()))
                        .toList());
        put(
                rest,
                "agreements",
                agreed.entrySet().stream()
                        .map(entry -> agreements.of(entry.getKey(), entry.getValue()))
                        .toList());
        put(rest, "bodies", said.bodies().stream().map(dialogue::body).toList());
        put(rest, "meetings", said.meetings().stream().map(dialogue::meeting).toList());
        put(
                rest,
                "commitments",
                said.commitments().stream().map(dialogue::commitment).toList());
        put(
                rest,
                "milestones",
                said.milestones().stream().map(dialogue::milestone).toList());
        return dossier(name, pair, rest);
    }

    /** The agreement with its texts; the documents it cites are {@link #sources()}. */
    public Map<String, Object> of(Agreement agreement, List<AgreementText> texts) {
        return agreements.of(agreement, texts).values();
    }

    /** The body. */
    public Map<String, Object> of(DialogueBody body) {
        return dialogue.body(body).values();
    }

    /** The meeting; the documents it cites are {@link #sources()}. */
    public Map<String, Object> of(Meeting meeting) {
        return dialogue.meeting(meeting).values();
    }

    /** The commitment; the documents it cites are {@link #sources()}. */
    public Map<String, Object> of(Commitment commitment) {
        return dialogue.commitment(commitment).values();
    }

    /** The milestone; the documents it cites are {@link #sources()}. */
    public Map<String, Object> of(Milestone milestone) {
        return dialogue.milestone(milestone).values();
    }

    /** The documents that everything made so far cites. */
    public List<Map<String, Object>> sources() {
        return Branch.valuesOf(sources.branches());
    }

    private Map<String, Object> dossier(String name, @Nullable CountryPair pair, Map<String, Object> rest) {
        Map<String, Object> whole = new LinkedHashMap<>();
        whole.put("dossier", name);
        if (pair != null) {
            whole.put("between", List.of(pair.low().value(), pair.high().value()));
        }
        put(whole, "sources", sources.branches());
        whole.putAll(rest);
        return whole;
    }

    private static void put(Map<String, Object> tree, String key, List<Branch> branches) {
        if (!branches.isEmpty()) {
            tree.put(key, Branch.valuesOf(branches));
        }
    }
}
