package org.entente.trade.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CodesTest {
    @ParameterizedTest
    @EnumSource
    void flowsAreReadFromTheCodesTheyAreWrittenAs(Flow flow) {
        assertThat(Flow.ofCode(flow.code())).isEqualTo(flow);
        assertThat(flow.code()).hasSize(1);
        assertThat(flow.mirror().isOutward()).isNotEqualTo(flow.isOutward());
        assertThat(flow.mirror().isWhole()).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void statusesAreReadFromTheCodesTheyAreWrittenAs(LineStatus status) {
        assertThat(LineStatus.ofCode(status.code())).isEqualTo(status);
        assertThat(status.code()).hasSize(1);
    }

    @Test
    void noOtherCodeIsGuessed() {
        assertThatIllegalArgumentException().isThrownBy(() -> Flow.ofCode("RX"));
        assertThatIllegalArgumentException().isThrownBy(() -> LineStatus.ofCode("?"));
    }
}
