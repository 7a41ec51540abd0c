package org.entente.kernel.claim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.entente.kernel.claim.ClaimRepository.VersionedRow;
import org.entente.kernel.edit.ChangeService;
import org.entente.kernel.edit.Edit;
import org.entente.kernel.edit.RecordKey;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.ConflictException;
import org.entente.kernel.error.NotFoundException;
import org.jspecify.annotations.Nullable;

/** Claims that editors make, change and delete. An edit speaks whatever is imported later, until the next edit. */
@ApplicationScoped
@Transactional
public class ClaimEditService {
    private static final String TYPE = "claim";

    private final ClaimRepository claims;
    private final ClaimService service;
    private final ChangeService changes;
    private final Set<String> topics;

    ClaimEditService(ClaimRepository claims, ClaimService service, ChangeService changes, ClaimConfig config) {
        this.claims = claims;
        this.service = service;
        this.changes = changes;
        this.topics = new TreeSet<>(config.topics().orElse(Set.of()));
    }

    /** The key of a claim in the record of changes. */
    static RecordKey key(ClaimEntity row) {
        return new RecordKey(TYPE, row.slug());
    }

    /**
     * Makes a claim.
     *
     * @param id its id; null: one made of what it says
     * @param editor name of the editor
     * @param reason why, in the editor's words; null when nothing is said
     * @throws ConflictException when there is such a claim
     */
    public Claim create(@Nullable String id, ClaimDraft draft, String editor, @Nullable String reason) {
        requireTopic(draft);
        String slug = id == null ? draft.id() : id;
        if (!RecordKey.isId(slug)) {
            throw new BadUserInputException(
                    "'%s' is not an id: write lower-case letters, digits and hyphens".formatted(slug));
        }
        Edit edit = changes.begin(new RecordKey(TYPE, slug), editor, reason);
        List<VersionedRow> before = claims.listByIds(List.of(slug), edit.moment());
        if (before.stream().anyMatch(versioned -> !versioned.row().deleted())) {
            throw new ConflictException(
                    "there is a claim '%s' already: change it, or give the new one another id".formatted(slug));
        }
        write(edit, draft, false, null, draft.content());
        return find(slug, edit.moment());
    }

    /**
     * Makes a claim say something else.
     *
     * @param expectedVersion the version that the editor saw
     * @throws NotFoundException when there is no such claim
     * @throws ConflictException when it was changed in between
     */
    public Claim change(String id, int expectedVersion, ClaimDraft draft, String editor, @Nullable String reason) {
        requireTopic(draft);
        Edit edit = changes.begin(new RecordKey(TYPE, id), editor, reason);
        ClaimEntity before = expect(edit, expectedVersion);
        write(edit, draft, false, before.toDraft().content(), draft.content());
        return find(id, edit.moment());
    }

    /** Makes a claim silent; what it said stays readable by {@code knownAsOf}. Refuses as {@link #change} does. */
    public void delete(String id, int expectedVersion, String editor, @Nullable String reason) {
        Edit edit = changes.begin(new RecordKey(TYPE, id), editor, reason);
        ClaimEntity before = expect(edit, expectedVersion);
        write(edit, before.toDraft(), true, before.toDraft().content(), null);
    }

    private ClaimEntity expect(Edit edit, int expectedVersion) {
        VersionedRow found = claims.listByIds(List.of(edit.record().id()), edit.moment()).stream()
                .filter(versioned -> !versioned.row().deleted())
                .findFirst()
                .orElseThrow(() -> new NotFoundException("there is no %s".formatted(edit.record())));
        edit.expect(Math.toIntExact(found.version()), expectedVersion);
        return found.row();
    }

    private void write(
            Edit edit,
            ClaimDraft draft,
            boolean deleted,
            @Nullable Map<String, Object> before,
            @Nullable Map<String, Object> after) {
        String id = edit.record().id();
        Long basedOn = null;
        for (ClaimEntity imported : claims.listImported(List.of(id), edit.moment())) {
            basedOn = imported.rowKey();
        }
        int release = changes.publish(edit, after == null ? Map.of("deleted", true) : after);
        claims.persistAndFlush(new ClaimEntity(release, id, draft, deleted, basedOn));
        long version = claims.listByIds(List.of(id), edit.moment()).get(0).version();
        changes.append(edit, Math.toIntExact(version), before, after);
    }

    private Claim find(String id, Instant moment) {
        Claim found = service.byIds(Set.of(id), moment).get(id);
        if (found == null) {
            throw new IllegalStateException("claim '%s' is not there after its edit".formatted(id));
        }
        return found;
    }

    private void requireTopic(ClaimDraft draft) {
        if (!topics.contains(draft.topic())) {
            throw new BadUserInputException("'%s' is not a topic that this service keeps; it keeps %s"
                    .formatted(draft.topic(), String.join(", ", topics)));
        }
    }
}
