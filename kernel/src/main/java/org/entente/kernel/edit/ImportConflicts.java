package org.entente.kernel.edit;

import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** Where files that were imported after an edit tell the edited record otherwise. */
@ApplicationScoped
public class ImportConflicts {
    private final ReleaseService releases;
    private final ContentJson json;

    ImportConflicts(ReleaseService releases, ContentJson json) {
        this.releases = releases;
        this.json = json;
    }

    /**
     * The conflicts of these edits by the edit's row; one call of each function at most, and none when there is nothing
     * to ask for.
     *
     * @param imported what files tell of records with these ids, the file imported last at the end
     * @param byKeys the rows with these keys
     * @param contents what rows say, by their key, as {@link ChangeService#append} keeps it
     */
    public <R extends ToldRow> Map<Long, ImportConflict> of(
            List<R> edited,
            Function<Set<String>, List<R>> imported,
            Function<List<Long>, List<R>> byKeys,
            Function<List<R>, Map<Long, Map<String, Object>>> contents) {
        Map<R, R> toldSince = edited.isEmpty() ? Map.of() : toldSince(edited, imported);
        if (toldSince.isEmpty()) {
            return Map.of();
        }
        List<R> rows = new ArrayList<>(toldSince.keySet());
        rows.addAll(toldSince.values());
        rows.addAll(seen(toldSince.keySet(), byKeys));
        Map<Long, Map<String, Object>> content = contents.apply(rows);
        Map<Integer, Release> releaseById = releases.byIds(
                toldSince.values().stream().map(ToldRow::releaseId).collect(toSet()));
        Map<Long, ImportConflict> found = new LinkedHashMap<>();
        toldSince.forEach((edit, told) -> {
            Release release = releaseById.get(told.releaseId());
            if (release != null) {
                conflict(release, edit, told, content).ifPresent(conflict -> found.put(edit.rowKey(), conflict));
            }
        });
        return found;
    }

    /** The row of the file imported last, by the edit that was not based on it. */
    private static <R extends ToldRow> Map<R, R> toldSince(List<R> edited, Function<Set<String>, List<R>> imported) {
        Map<String, R> last = new HashMap<>();
        imported.apply(edited.stream().map(ToldRow::slug).collect(toSet())).forEach(row -> last.put(row.slug(), row));
        Map<R, R> toldSince = new LinkedHashMap<>();
        for (R edit : edited) {
            R told = last.get(edit.slug());
            if (told != null && !Objects.equals(told.rowKey(), edit.basedOn())) {
                toldSince.put(edit, told);
            }
        }
        return toldSince;
    }

    private static <R extends ToldRow> List<R> seen(Set<R> edited, Function<List<Long>, List<R>> byKeys) {
        List<Long> keys = new ArrayList<>();
        for (R edit : edited) {
            Long key = edit.basedOn();
            if (key != null) {
                keys.add(key);
            }
        }
        return keys.isEmpty() ? List.of() : byKeys.apply(keys);
    }

    private Optional<ImportConflict> conflict(
            Release release, ToldRow edit, ToldRow told, Map<Long, Map<String, Object>> content) {
        Long basedOn = edit.basedOn();
        return ImportConflict.of(
                release,
                json.object(said(edit, content)),
                json.tree(basedOn == null ? null : content.get(basedOn)),
                json.object(said(told, content)));
    }

    private static Map<String, Object> said(ToldRow row, Map<Long, Map<String, Object>> content) {
        return Objects.requireNonNull(content.get(row.rowKey()), () -> "row %d was not read".formatted(row.rowKey()));
    }
}
