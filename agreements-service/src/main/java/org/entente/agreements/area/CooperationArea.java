package org.entente.agreements.area;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A field in which countries work together.
 *
 * @param code for instance {@code RENEWABLE_ENERGY}
 * @param labels names by language tag; English always
 * @param description what belongs to it, in English
 * @param parent code of the area that it is a part of; null at the top
 * @param hsChapters two-digit chapters of the Harmonized System whose goods belong to it; empty for services
 */
public record CooperationArea(
        String code,
        Map<String, String> labels,
        String description,
        @Nullable String parent,
        List<String> hsChapters) {
    public CooperationArea {
        labels = Map.copyOf(labels);
        hsChapters = List.copyOf(hsChapters);
    }

    /** The name in that language; the English one where there is none. */
    public String label(String language) {
        return labels.getOrDefault(language, labels.getOrDefault("en", code));
    }
}
