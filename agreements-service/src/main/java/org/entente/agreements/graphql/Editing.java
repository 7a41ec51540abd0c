package org.entente.agreements.graphql;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.edit.EditOrder;
import org.entente.agreements.edit.EditService;
import org.entente.agreements.edit.EditedType;
import org.entente.agreements.edit.RecordId;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.PairKey;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.edit.Change;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.graphql.Batch;
import org.entente.kernel.graphql.ChangeView;
import org.jspecify.annotations.Nullable;

/** What the mutations of all types have in common, and the version and history of every record. */
@ApplicationScoped
class Editing {
    private static final Map<String, String> KEYS =
            Map.of("titles", "title", "ownerCountry", "country", "statedOn", "stated");

    private final EditService edits;
    private final Batch batch;
    private final SecurityIdentity identity;

    Editing(EditService edits, Batch batch, SecurityIdentity identity) {
        this.edits = edits;
        this.batch = batch;
        this.identity = identity;
    }

    /** The keys of one record as it stands now. */
    static Set<IdKey> key(String id) {
        return Set.of(new IdKey(id, null));
    }

    /** What a pair says now. */
    static Dialogue dialogue(DialogueService dialogues, CountryPair pair) {
        PairKey key = new PairKey(pair, null);
        return dialogues.byPairs(Set.of(key)).getOrDefault(key, Dialogue.NONE);
    }

    /** Makes the record; returns its id. */
    String create(EditedType type, Given given, @Nullable String note) {
        Object id = given.values().get("id");
        if (id == null) {
            throw new BadUserInputException("a new %s needs an id, such as aze-jpn-tax-2022".formatted(type.word()));
        }
        edits.create(type, id.toString(), order(given.values(), List.of(), note));
        return id.toString();
    }

    /** Changes the record. */
    void change(
            EditedType type,
            String id,
            int expectedVersion,
            Given given,
            @Nullable List<String> clear,
            @Nullable String note) {
        Object other = given.values().get("id");
        if (other != null && !other.equals(id)) {
            throw new BadUserInputException(
                    "the id of a %s cannot change from '%s' to '%s'".formatted(type.word(), id, other));
        }
        edits.change(type, id, expectedVersion, order(given.values(), keys(clear), note));
    }

    /** Deletes the record; returns its id. */
    String delete(EditedType type, String id, int expectedVersion, @Nullable String note) {
        edits.delete(type, id, expectedVersion, order(Map.of(), List.of(), note));
        return id;
    }

    /** The record's version. */
    CompletionStage<Integer> version(RecordId record) {
        return batch.load("recordVersions", record, edits::versions, 0);
    }

    /** The record's edits, the latest first. */
    CompletionStage<List<ChangeView>> changes(RecordId record) {
        return batch.load("recordChanges", record, edits::changes, List.<Change>of())
                .thenApply(found -> found.stream().map(ChangeView::of).toList());
    }

    /** The keys of a dossier that these fields of an input are called. */
    private static List<String> keys(@Nullable List<String> fields) {
        return fields == null
                ? List.of()
                : fields.stream()
                        .map(field -> KEYS.getOrDefault(String.valueOf(field), String.valueOf(field)))
                        .toList();
    }

    private EditOrder order(Map<String, Object> given, List<String> clear, @Nullable String note) {
        return new EditOrder(given, clear, identity.getPrincipal().getName(), note);
    }
}
