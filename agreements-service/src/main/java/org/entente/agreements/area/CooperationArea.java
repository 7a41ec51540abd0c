package org.entente.agreements.area;

import java.util.Map;

/**
 * A field in which countries work together.
 *
 * @param code for instance {@code RENEWABLE_ENERGY}
 * @param labels names by language tag; English always
 * @param description what belongs to it, in English
 */
public record CooperationArea(String code, Map<String, String> labels, String description) {
    public CooperationArea {
        labels = Map.copyOf(labels);
    }

    /** The name in that language; the English one where there is none. */
    public String label(String language) {
        return labels.getOrDefault(language, labels.getOrDefault("en", code));
    }
}
