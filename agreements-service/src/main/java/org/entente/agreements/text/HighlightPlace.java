package org.entente.agreements.text;

import org.eclipse.microprofile.graphql.Description;

/** What part of an agreement holds what was looked for. */
@Description("What part of an agreement holds what was looked for.")
public enum HighlightPlace {
    /** Its title. */
    @Description("Its title.")
    TITLE,

    /** Its text: the passage that fits best. */
    @Description("Its text: the passage that fits best.")
    TEXT
}
