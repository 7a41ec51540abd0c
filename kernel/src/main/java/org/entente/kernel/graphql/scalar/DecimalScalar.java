package org.entente.kernel.graphql.scalar;

import io.smallrye.graphql.api.CustomFloatScalar;
import io.smallrye.graphql.api.CustomScalar;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.jspecify.annotations.Nullable;

/** {@code Decimal} on the wire. */
@CustomScalar("Decimal")
@Description("An exact decimal number, written as a JSON number with all its digits; never rounded to a double.")
public record DecimalScalar(BigDecimal value) implements CustomFloatScalar {
    /** Without the exponent and the trailing zeros that a computation may leave. */
    public DecimalScalar(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        this.value = stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** The scalar, or null. */
    public static @Nullable DecimalScalar of(@Nullable BigDecimal value) {
        return value == null ? null : new DecimalScalar(value);
    }

    @Override
    public BigDecimal floatValueForSerialization() {
        return value;
    }
}
