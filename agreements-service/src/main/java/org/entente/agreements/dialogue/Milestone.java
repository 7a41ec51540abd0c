package org.entente.agreements.dialogue;

import java.util.Map;
import org.entente.agreements.agreement.CitedSource;
import org.entente.agreements.agreement.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * An event that a relation is remembered by.
 *
 * @param titles by language tag; English always
 * @param agreementId the agreement it is about; null when none
 */
public record Milestone(
        String id,
        MilestoneKind kind,
        Map<String, String> titles,
        @Nullable String description,
        PartialDate date,
        @Nullable String agreementId,
        CitedSource source) {
    public Milestone {
        if (!titles.containsKey("en")) {
            throw new IllegalArgumentException("milestone %s has no English title".formatted(id));
        }
        titles = Map.copyOf(titles);
    }

    /** The title in that language; the English one where there is none. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.getOrDefault("en", id));
    }
}
