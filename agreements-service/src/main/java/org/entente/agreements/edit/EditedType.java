package org.entente.agreements.edit;

import java.util.Locale;
import org.eclipse.microprofile.graphql.Description;

/** What can be edited. */
@Description("What can be edited.")
public enum EditedType {
    /** An agreement with its parties, actions, provisions and texts. */
    @Description("An agreement with its parties, actions, provisions and texts.")
    AGREEMENT("agreements", "agreement"),

    /** A commission or committee. */
    @Description("A commission or committee.")
    BODY("bodies", "dialogue_body"),

    /** A meeting with its participants, outcomes and documents. */
    @Description("A meeting with its participants, outcomes and documents.")
    MEETING("meetings", "meeting"),

    /** A promise and what sources say became of it. */
    @Description("A promise and what sources say became of it.")
    COMMITMENT("commitments", "commitment"),

    /** An event that a relation is remembered by. */
    @Description("An event that a relation is remembered by.")
    MILESTONE("milestones", "milestone");

    private final String list;
    private final String table;

    EditedType(String list, String table) {
        this.list = list;
        this.table = table;
    }

    /** The key of a dossier that lists such records. */
    String list() {
        return list;
    }

    /** The table that holds one row for each of them. */
    String table() {
        return table;
    }

    /** As messages and tables name it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
