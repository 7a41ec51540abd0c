package org.entente.trade.concordance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

class AllotmentTest {
    @Test
    void whatIsLeftGoesToTheLargestRemainders() {
        // Quotas 3.5, 2.1 and 1.4: the remaining one goes to the first.
        assertThat(Allotment.byLargestRemainder(7, List.of(50L, 30L, 20L))).containsExactly(4, 2, 1);
    }

    @Test
    void theFirstOfEqualRemaindersComesFirst() {
        assertThat(Allotment.byLargestRemainder(2, List.of(1L, 1L, 1L))).containsExactly(1, 1, 0);
    }

    @Test
    void equalPartsAreThoseOfEqualWeights() {
        assertThat(Allotment.equally(8, 3)).containsExactly(3, 3, 2);
        assertThat(Allotment.equally(8, 3)).isEqualTo(Allotment.byLargestRemainder(8, List.of(5L, 5L, 5L)));
        assertThat(Allotment.equally(0, 2)).containsExactly(0, 0);
        assertThatIllegalArgumentException().isThrownBy(() -> Allotment.equally(1, 0));
    }

    @Test
    void amountsAndWeightsOfAnySizeAreDividedExactly() {
        assertThat(Allotment.byLargestRemainder(Long.MAX_VALUE, List.of(Long.MAX_VALUE, Long.MAX_VALUE)))
                .containsExactly(Long.MAX_VALUE / 2 + 1, Long.MAX_VALUE / 2);
    }

    @Test
    void nothingIsDividedByNothing() {
        assertThatIllegalArgumentException().isThrownBy(() -> Allotment.byLargestRemainder(1, List.of(0L, 0L)));
        assertThatIllegalArgumentException().isThrownBy(() -> Allotment.byLargestRemainder(-1, List.of(1L)));
    }
}
