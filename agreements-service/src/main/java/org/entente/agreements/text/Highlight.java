package org.entente.agreements.text;

import java.util.List;
import org.entente.agreements.language.Fragment;

/**
 * Where an agreement holds what was looked for.
 *
 * @param language of the text or title
 * @param fragments the words around it, in order
 */
public record Highlight(HighlightPlace place, String language, List<Fragment> fragments) {
    public Highlight {
        fragments = List.copyOf(fragments);
    }

    /** Whether any of it is what was looked for. */
    boolean hasMatch() {
        return fragments.stream().anyMatch(Fragment::matched);
    }
}
