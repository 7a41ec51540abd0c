package org.entente.investment.project;

import java.math.BigDecimal;

/** Numbers in one spelling, so that equal ones are equal in a record's content. */
final class Decimals {
    private Decimals() {}

    /** The number without trailing zeros and without an exponent. */
    static BigDecimal plain(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
