package org.entente.kernel.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.error.LimitExceededException;
import org.junit.jupiter.api.Test;

class PageTest {
    private static final List<String> LETTERS = List.of("a", "b", "c");

    @Test
    void pagesFollowEachOtherByCursor() {
        Page<String> first = Page.of(LETTERS, 2, null, Function.identity());
        assertThat(first.items()).containsExactly("a", "b");
        assertThat(first.total()).isEqualTo(3);
        assertThat(first.info().hasNextPage()).isTrue();

        Page<String> second = Page.of(LETTERS, 2, first.info().endCursor(), Function.identity());
        assertThat(second.items()).containsExactly("c");
        assertThat(second.info().hasNextPage()).isFalse();
    }

    @Test
    void anEmptyPageHasNoEnd() {
        Page<String> none = Page.of(List.of(), 5, null, Function.identity());
        assertThat(none.items()).isEmpty();
        assertThat(none.info()).isEqualTo(new PageInfoView(false, null));
    }

    @Test
    void aForeignCursorAndAnImpossiblePageAreRefused() {
        assertThatThrownBy(() -> Page.of(LETTERS, 2, "bm9wZQ", Function.identity()))
                .isInstanceOf(BadUserInputException.class)
                .hasMessage("'bm9wZQ' is not a cursor of this list");
        assertThatThrownBy(() -> Page.of(LETTERS, -1, null, Function.identity()))
                .isInstanceOf(BadUserInputException.class);
        assertThatThrownBy(() -> Page.of(LETTERS, 201, null, Function.identity()))
                .isInstanceOf(LimitExceededException.class)
                .hasMessage("first is 201; one page holds at most 200");
    }
}
