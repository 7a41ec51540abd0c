package org.entente.agreements.graphql;

import java.util.concurrent.CompletionStage;
import org.entente.agreements.dialogue.Dialogue;
import org.entente.agreements.dialogue.DialogueService;
import org.entente.agreements.lookup.PairKey;
import org.entente.kernel.graphql.Batch;

/** The load that all fields about dialogue share. */
final class DialogueLoads {
    private DialogueLoads() {}

    static CompletionStage<Dialogue> byPair(Batch batch, DialogueService dialogues, PairKey key) {
        return batch.load("dialogueByPair", key, dialogues::byPairs, Dialogue.NONE);
    }
}
