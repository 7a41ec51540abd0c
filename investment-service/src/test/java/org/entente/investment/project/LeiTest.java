package org.entente.investment.project;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LeiTest {
    @ParameterizedTest
    @ValueSource(strings = {"5299000J2N45DDNE4Y28", "506700GE1G29325QX363", "213800WSGIIZCXF1P572"})
    void rightCheckDigitsPass(String lei) {
        assertThat(Lei.problem(lei)).isEmpty();
    }

    @Test
    void wrongCheckDigitsAreNamedWithTheRightOnes() {
        assertThat(Lei.problem("5299000J2N45DDNE4Y82"))
                .contains("is not an LEI: the check digits of 5299000J2N45DDNE4Y are 28, not 82");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "5299000J2N45DDNE4Y2", "5299000j2n45ddne4y28", "5299000J2N45DDNE4YAA"})
    void anotherShapeIsNoLei(String text) {
        assertThat(Lei.problem(text))
                .contains("is not an LEI: it has 18 capital letters and digits and two check digits");
    }
}
