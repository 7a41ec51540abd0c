package org.entente.kernel.figure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What several figures agree on. */
final class Common {
    private Common() {}

    /** The one value that all have, or null where they differ, one lacks it, or there are none. */
    static <T> @Nullable T of(List<@Nullable T> values) {
        return values.stream().distinct().count() == 1 ? values.get(0) : null;
    }
}
