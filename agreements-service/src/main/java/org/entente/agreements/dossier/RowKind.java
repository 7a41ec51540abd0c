package org.entente.agreements.dossier;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a dossier's table tells of, and where that stands in the dossier. Constants are in the order in which rows
 * are written.
 */
enum RowKind {
    DOSSIER(null, ""),
    SOURCE(null, "sources"),
    LISTING(null, "listings"),
    AGREEMENT(null, "agreements"),
    PARTY(AGREEMENT, "parties"),
    ACTION(AGREEMENT, "actions"),
    PROVISION(AGREEMENT, "provisions"),
    STATEMENT(AGREEMENT, "dates"),
    LINK(AGREEMENT, "links"),
    SUNSET(AGREEMENT, "sunset"),
    TEXT(AGREEMENT, "texts"),
    BODY(null, "bodies"),
    MEETING(null, "meetings"),
    PARTICIPANT(MEETING, "participants"),
    OUTCOME(MEETING, "outcomes"),
    DOCUMENT(MEETING, "documents"),
    COMMITMENT(null, "commitments"),
    STATUS(COMMITMENT, "history"),
    MILESTONE(null, "milestones");

    private final @Nullable RowKind owner;
    private final String list;

    RowKind(@Nullable RowKind owner, String list) {
        this.owner = owner;
        this.list = list;
    }

    /** What the row belongs to; null for what stands in the dossier itself. */
    @Nullable
    RowKind owner() {
        return owner;
    }

    /** The key of the list that it is an item of, or of the only one that there can be. */
    String list() {
        return list;
    }

    /** Whether there can be one at most of each owner. */
    boolean isOnly() {
        return this == SUNSET;
    }

    /** As the table writes it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** All of them as the table writes them. */
    static String words() {
        return Arrays.stream(values()).map(RowKind::word).collect(Collectors.joining(", "));
    }

    static Optional<RowKind> find(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word().equalsIgnoreCase(word))
                .findFirst();
    }
}
