package org.entente.agreements.dialogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.entente.agreements.lookup.IdKey;
import org.entente.agreements.lookup.PairKey;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.edit.ChangeService;
import org.entente.kernel.edit.Edit;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.error.ConflictException;
import org.entente.kernel.error.NotFoundException;

/** The only door to bodies, meetings, commitments and milestones. */
@ApplicationScoped
@Transactional
public class DialogueService {
    private final DialogueRepository dialogues;
    private final ProgressRepository progresses;
    private final ChangeService changes;

    DialogueService(DialogueRepository dialogues, ProgressRepository progresses, ChangeService changes) {
        this.dialogues = dialogues;
        this.progresses = progresses;
        this.changes = changes;
    }

    /** What each pair said; one statement, whatever the number of pairs. */
    public Map<PairKey, Dialogue> byPairs(Set<PairKey> keys) {
        return dialogues.byPairs(List.copyOf(keys));
    }

    /** What the pairs said whose meetings led to each agreement; two statements. */
    public Map<IdKey, List<Dialogue>> ofAgreements(Set<IdKey> keys) {
        return said(dialogues.pairsOfAgreements(List.copyOf(keys)));
    }

    /** What the pairs said at whose meetings someone spoke for each organisation; two statements. */
    public Map<IdKey, List<Dialogue>> ofOrganisations(Set<IdKey> keys) {
        return said(dialogues.pairsOfOrganisations(List.copyOf(keys)));
    }

    /** What the pairs said whose meetings or promises are about each investment project; two statements. */
    public Map<IdKey, List<Dialogue>> ofProjects(Set<IdKey> keys) {
        return said(dialogues.pairsOfProjects(List.copyOf(keys)));
    }

    private Map<IdKey, List<Dialogue>> said(Map<IdKey, Set<CountryPair>> pairs) {
        Set<PairKey> keys = new LinkedHashSet<>();
        pairs.forEach((id, some) -> some.forEach(pair -> keys.add(new PairKey(pair, id.knownAsOf()))));
        Map<PairKey, Dialogue> said = keys.isEmpty() ? Map.of() : dialogues.byPairs(List.copyOf(keys));
        Map<IdKey, List<Dialogue>> found = new LinkedHashMap<>();
        pairs.forEach((id, some) -> found.put(
                id,
                some.stream()
                        .map(pair -> said.getOrDefault(new PairKey(pair, id.knownAsOf()), Dialogue.NONE))
                        .toList()));
        return found;
    }

    /** The bodies with these ids, each with its pair; one statement. */
    public Map<IdKey, OfPair<DialogueBody>> bodiesByIds(Set<IdKey> keys) {
        return dialogues.bodiesByIds(List.copyOf(keys));
    }

    /** The meetings with these ids, each with its pair; one statement. */
    public Map<IdKey, OfPair<Meeting>> meetingsByIds(Set<IdKey> keys) {
        return dialogues.meetingsByIds(List.copyOf(keys));
    }

    /** The commitments with these ids, each with its pair; one statement. */
    public Map<IdKey, OfPair<Commitment>> commitmentsByIds(Set<IdKey> keys) {
        return dialogues.commitmentsByIds(List.copyOf(keys));
    }

    /** The milestones with these ids, each with its pair; one statement. */
    public Map<IdKey, OfPair<Milestone>> milestonesByIds(Set<IdKey> keys) {
        return dialogues.milestonesByIds(List.copyOf(keys));
    }

    /**
     * Adds an entry to a commitment's history. It hangs on the commitment's id: a later edition of the dossier keeps it.
     *
     * @param expectedVersion the version that the editor saw
     * @throws NotFoundException when no current release tells of the commitment
     * @throws ConflictException when someone edited it, or an import told it anew, in between
     */
    public Commitment record(Progress progress, int expectedVersion) {
        Edit edit = changes.begin(
                new RecordKey("commitment", progress.commitmentId()), progress.recordedBy(), progress.note());
        Commitment before = find(progress.commitmentId());
        edit.expect(before.version(), expectedVersion);
        progresses.persistAndFlush(
                new ProgressEntity(progress, progresses.countOf(progress.commitmentId()) + 1, edit.moment()));
        Commitment after = find(progress.commitmentId());
        changes.append(edit, after.version(), status(before), status(after));
        return after;
    }

    private static Map<String, String> status(Commitment commitment) {
        return Map.of("status", commitment.status().name());
    }

    private Commitment find(String id) {
        IdKey key = new IdKey(id, null);
        OfPair<Commitment> found = dialogues.commitmentsByIds(List.of(key)).get(key);
        if (found == null) {
            throw new NotFoundException("there is no commitment '%s'".formatted(id));
        }
        return found.item();
    }
}
