package org.entente.gateway.graphql;

import com.fasterxml.jackson.databind.JsonNode;
import org.entente.gateway.error.ErrorCode;
import org.entente.gateway.error.RefusedException;

/** Keeps out numbers such as {@code 1e999999999}: few characters, but gigabytes of digits once written in full. */
final class HugeNumbers {
    private static final int MOST_DIGITS = 400;

    private HugeNumbers() {}

    static void refuseIn(JsonNode value) {
        if (value.isBigDecimal() && Math.abs((long) value.decimalValue().scale()) > MOST_DIGITS) {
            throw new RefusedException(
                    ErrorCode.BAD_USER_INPUT,
                    "a number in 'variables' has an exponent beyond %d digits".formatted(MOST_DIGITS));
        }
        value.elements().forEachRemaining(HugeNumbers::refuseIn);
    }
}
