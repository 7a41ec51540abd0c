package org.entente.kernel.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list in a stated order, for the connections of the graph.
 *
 * @param items the page's items, in the order of the list
 * @param total number of items of the whole list
 */
public record Page<T>(List<T> items, int total, PageInfoView info) {
    /** The most items that one page may ask for. */
    public static final int MOST = 200;

    public Page {
        items = List.copyOf(items);
    }

    /**
     * The page of {@code all} that begins after a cursor.
     *
     * @param first the most items wanted, 0 to {@value #MOST}
     * @param after cursor of the item before the page, null for the list's beginning
     * @param id what identifies an item; cursors are made of it, so that they survive new items before it
     * @throws BadUserInputException when the cursor is none of this list's
     * @throws LimitExceededException when more is wanted than one page holds
     */
    public static <T> Page<T> of(List<T> all, int first, @Nullable String after, Function<T, String> id) {
        if (first < 0) {
            throw new BadUserInputException("first is %d; ask for 0 to %d items".formatted(first, MOST));
        }
        if (first > MOST) {
            throw new LimitExceededException("first is %d; one page holds at most %d".formatted(first, MOST));
        }
        int begin = after == null ? 0 : 1 + indexOf(all, after, id);
        int end = Math.min(all.size(), begin + first);
        List<T> items = all.subList(begin, end);
        String endCursor = items.isEmpty() ? null : cursor(id.apply(items.get(items.size() - 1)));
        return new Page<>(items, all.size(), new PageInfoView(end < all.size(), endCursor));
    }

    /** The cursor of the item with this id. */
    public static String cursor(String id) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(id.getBytes(StandardCharsets.UTF_8));
    }

    private static <T> int indexOf(List<T> all, String after, Function<T, String> id) {
        for (int i = 0; i < all.size(); i++) {
            if (cursor(id.apply(all.get(i))).equals(after)) {
                return i;
            }
        }
        throw new BadUserInputException("'%s' is not a cursor of this list".formatted(after));
    }
}
