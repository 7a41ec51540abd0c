package org.entente.trade.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.trade.indicator.Vectors.vector;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SimilarityTest {
    @Test
    void theSmallerShareOfEachProductIsCommon() {
        // Shares 0.8, 0.2 and 0.3, 0.7: min(0.8, 0.3) + min(0.2, 0) + min(0, 0.7)
        assertThat(Similarity.of(vector("2709", "80", "0802", "20"), vector("2709", "3", "8703", "7")))
                .isEqualByComparingTo("0.3");
    }

    @Test
    void sharesThatHaveNoEndInDecimalsAreStillTheSame() {
        assertThat(Similarity.of(vector("a", "1", "b", "2"), vector("b", "4", "a", "2")))
                .isEqualByComparingTo("1");
    }

    @Test
    void withoutExportsOfEitherThereIsNone() {
        assertThat(Similarity.of(Map.of(), vector("a", "1"))).isNull();
        assertThat(Similarity.of(vector("a", "1"), vector("a", "0"))).isNull();
    }
}
