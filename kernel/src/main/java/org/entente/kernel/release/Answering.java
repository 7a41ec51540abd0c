package org.entente.kernel.release;

/** Conditions of queries on which row of a record answers at {@code :moment}, for entities with release, slug and rank. */
public final class Answering {
    private Answering() {}

    /** The row's release answers. */
    public static String release(String row) {
        return """
                exists (select 1 from CoverageEntity %1$s_c where %1$s_c.releaseId = %1$s.releaseId
                        and %1$s_c.knownFrom <= :moment and %1$s_c.knownTo > :moment)""".formatted(row);
    }

    /** The row speaks for its record: it is the last edit, or, when there is none, what the file imported last tells. */
    public static String speaking(String entity, String row) {
        String other = row + "_n";
        return "%s and not exists (select 1 from %s %s where %s.slug = %s.slug and %s.rank > %s.rank and %s)"
                .formatted(release(row), entity, other, other, row, other, row, release(other));
    }
}
