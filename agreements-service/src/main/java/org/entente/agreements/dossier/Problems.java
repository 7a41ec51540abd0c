package org.entente.agreements.dossier;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.entente.kernel.imports.ImportReport;
import org.jspecify.annotations.Nullable;

/** Everything that is wrong with a dossier, collected so that its author learns of all of it at once. */
final class Problems {
    private final Set<Problem> found = new LinkedHashSet<>();
    private final UnaryOperator<String> place;

    /** Problems of a file that names places by their paths. */
    Problems() {
        this(UnaryOperator.identity());
    }

    private Problems(UnaryOperator<String> place) {
        this.place = place;
    }

    /** Problems of a table, whose columns are called as the keys at the ends of paths. */
    static Problems ofTable() {
        return new Problems(path -> path.substring(path.lastIndexOf("].") < 0 ? 0 : path.lastIndexOf("].") + 2));
    }

    /** One more thing that is wrong. */
    void add(long line, String path, @Nullable String value, String reason) {
        found.add(new Problem(line, path, value, reason));
    }

    int count() {
        return found.size();
    }

    /** Whether something at this path or below it is wrong. */
    boolean concern(String path) {
        return found.stream().anyMatch(problem -> problem.isWithin(path));
    }

    /** In the order of lines. */
    List<Problem> inOrder() {
        List<Problem> ordered = new ArrayList<>(found);
        ordered.sort((a, b) -> Long.compare(a.line(), b.line()));
        return ordered;
    }

    void tell(ImportReport report) {
        inOrder()
                .forEach(problem ->
                        report.reject(problem.line(), place.apply(problem.path()), problem.value(), problem.reason()));
    }

    /**
     * Something that is wrong.
     *
     * @param line line of the file, 1 is the first
     * @param path where in the dossier, for instance {@code agreements[2].actions[0].date}
     */
    record Problem(long line, String path, @Nullable String value, String reason) {
        boolean isWithin(String outer) {
            return path.equals(outer) || path.startsWith(outer + ".") || path.startsWith(outer + "[");
        }
    }
}
