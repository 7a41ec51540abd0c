package org.entente.kernel.edit;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.entente.kernel.release.Release;
import org.jspecify.annotations.Nullable;

/**
 * A file that was imported after an edit tells the edited record otherwise. The edit goes on to speak; the next edit
 * settles the conflict, whatever it decides.
 *
 * @param release the file
 * @param fields what it tells otherwise: {@code before} is the edit's value, {@code after} the file's
 */
public record ImportConflict(Release release, List<ChangedField> fields) {
    public ImportConflict {
        fields = List.copyOf(fields);
    }

    /**
     * The conflict of an edit with a file: fields that the file tells otherwise than the edit, unless it told them so
     * when the edit was made.
     *
     * @param edited the record as the edit left it
     * @param seen the record as files told it when the edit was made; null when none did
     * @param imported the record as the file tells it
     */
    public static Optional<ImportConflict> of(
            Release release, JsonNode edited, @Nullable JsonNode seen, JsonNode imported) {
        Set<String> news = Change.differences(seen, imported).stream()
                .map(ChangedField::name)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        List<ChangedField> fields = new ArrayList<>(Change.differences(edited, imported));
        fields.removeIf(field -> !news.contains(field.name()));
        return fields.isEmpty() ? Optional.empty() : Optional.of(new ImportConflict(release, fields));
    }
}
