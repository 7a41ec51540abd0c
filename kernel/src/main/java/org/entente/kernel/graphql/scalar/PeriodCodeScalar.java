package org.entente.kernel.graphql.scalar;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.period.Period;

/** {@code PeriodCode} on the wire. */
@CustomScalar("PeriodCode")
@Description("A calendar period: a year (2021), a quarter (2021-Q3) or a month (2021-07).")
public record PeriodCodeScalar(Period period) implements CustomStringScalar {
    /** Reads a period code. */
    public PeriodCodeScalar(String text) {
        this(Period.parse(text));
    }

    @Override
    public String stringValueForSerialization() {
        return period.code();
    }
}
