package org.entente.kernel.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * One edit of a record.
 *
 * @param version the record's version since this edit, at least 1
 * @param changedBy name of the editor
 * @param changedAt when the edit was made, by the database's clock
 * @param note why, in the editor's words; null when nothing was said
 * @param before the record as a JSON object before the edit; null exactly when it was created
 * @param after the record as a JSON object after the edit; null exactly when it was deleted
 */
public record Change(
        RecordKey record,
        int version,
        ChangeAction action,
        String changedBy,
        Instant changedAt,
        @Nullable String note,
        @Nullable JsonNode before,
        @Nullable JsonNode after) {
    public Change {
        if (version < 1) {
            throw new IllegalArgumentException("%s: version %d is below 1".formatted(record, version));
        }
        if ((before == null) != (action == ChangeAction.CREATED)
                || (after == null) != (action == ChangeAction.DELETED)) {
            throw new IllegalArgumentException("%s: %s does not fit its two sides".formatted(record, action));
        }
    }

    /** Whether it had been made by a moment; null is now. */
    public boolean isKnown(@Nullable Instant knownAsOf) {
        return knownAsOf == null || !changedAt.isAfter(knownAsOf);
    }

    /** The fields whose values differ, by name; all fields with a value when the record was created or deleted. */
    public List<ChangedField> fields() {
        return differences(before, after);
    }

    /** The fields, by name, whose values differ between two JSON objects; an absent object has no values. */
    public static List<ChangedField> differences(@Nullable JsonNode before, @Nullable JsonNode after) {
        Set<String> names = new TreeSet<>();
        if (before != null) {
            before.fieldNames().forEachRemaining(names::add);
        }
        if (after != null) {
            after.fieldNames().forEachRemaining(names::add);
        }
        List<ChangedField> fields = new ArrayList<>();
        for (String name : names) {
            String from = text(before, name);
            String to = text(after, name);
            if (!Objects.equals(from, to)) {
                fields.add(new ChangedField(name, from, to));
            }
        }
        return fields;
    }

    private static @Nullable String text(@Nullable JsonNode object, String name) {
        JsonNode value = object == null ? null : object.get(name);
        if (value == null || value.isNull()) {
            return null;
        }
        return value.isTextual() ? value.textValue() : value.toString();
    }
}
