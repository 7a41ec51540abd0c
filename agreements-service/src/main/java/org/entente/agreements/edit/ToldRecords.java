package org.entente.agreements.edit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.agreements.agreement.AgreementService;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.dialogue.OfPair;
import org.entente.agreements.dossier.DossierTree;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.text.SearchService;

/** Reads records as they stand now. */
@ApplicationScoped
class ToldRecords {
    private final AgreementService agreements;
    private final SearchService texts;
    private final DialogueService dialogues;

    ToldRecords(AgreementService agreements, SearchService texts, DialogueService dialogues) {
        this.agreements = agreements;
        this.texts = texts;
        this.dialogues = dialogues;
    }

    /** The record; empty when no release in use tells of it. */
    Optional<Told> find(EditedType type, String id) {
        Set<IdKey> keys = Set.of(new IdKey(id, null));
        DossierTree tree = new DossierTree();
        return switch (type) {
            case AGREEMENT -> agreement(keys, tree);
            case BODY -> ofPair(dialogues.bodiesByIds(keys), tree, tree::of);
            case MEETING -> ofPair(dialogues.meetingsByIds(keys), tree, tree::of);
            case COMMITMENT -> ofPair(dialogues.commitmentsByIds(keys), tree, tree::of);
            case MILESTONE -> ofPair(dialogues.milestonesByIds(keys), tree, tree::of);
        };
    }

    private Optional<Told> agreement(Set<IdKey> keys, DossierTree tree) {
        return agreements.byIds(keys).values().stream().findFirst().map(known -> {
            Map<String, Object> values = tree.of(
                    known.agreement(),
                    texts.textsByIds(keys).values().stream().findFirst().orElse(List.of()));
            return new Told(values, null, tree.sources());
        });
    }

    private static <T> Optional<Told> ofPair(
            Map<IdKey, OfPair<T>> found, DossierTree tree, Function<T, Map<String, Object>> values) {
        return found.values().stream().findFirst().map(one -> {
            Map<String, Object> made = values.apply(one.item());
            return new Told(made, one.pair(), tree.sources());
        });
    }
}
