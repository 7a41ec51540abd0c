package org.entente.agreements.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.PairKey;
import org.entente.kernel.error.ConflictException;
import org.entente.kernel.error.NotFoundException;

/** The only door to bodies, meetings, commitments and milestones. */
@ApplicationScoped
@Transactional
public class DialogueService {
    private final DialogueRepository dialogues;
    private final ProgressRepository progresses;
    private final Clock clock = Clock.systemUTC();

    DialogueService(DialogueRepository dialogues, ProgressRepository progresses) {
        this.dialogues = dialogues;
        this.progresses = progresses;
    }

    /** What each pair said; one statement, whatever the number of pairs. */
    public Map<PairKey, Dialogue> byPairs(Set<PairKey> keys) {
        return dialogues.byPairs(List.copyOf(keys));
    }

    /**
     * Adds an entry to a commitment's history. It hangs on the commitment's id: a later edition of the dossier keeps it.
     *
     * @param expectedVersion the version that the editor saw
     * @throws NotFoundException when no current release tells of the commitment
     * @throws ConflictException when someone edited it, or an import told it anew, in between
     */
    public Commitment record(Progress progress, int expectedVersion) {
        progresses.lock(progress.commitmentId());
        IdKey key = new IdKey(progress.commitmentId(), null);
        Commitment before = find(key);
        if (before.version() != expectedVersion) {
            throw new ConflictException(
                    "commitment %s is at version %d, not %d: it was changed in between; read it again"
                            .formatted(progress.commitmentId(), before.version(), expectedVersion));
        }
        progresses.persistAndFlush(new ProgressEntity(
                progress,
                progresses.countOf(progress.commitmentId()) + 1,
                clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return find(key);
    }

    private Commitment find(IdKey key) {
        Commitment found = dialogues.commitmentsByIds(List.of(key)).get(key);
        if (found == null) {
            throw new NotFoundException("there is no commitment '%s'".formatted(key.id()));
        }
        return found;
    }
}
