package org.entente.kernel.graphql.scalar;

import io.smallrye.graphql.api.CustomScalar;
import io.smallrye.graphql.api.CustomStringScalar;
import org.eclipse.microprofile.graphql.Description;
import org.entente.kernel.error.BadUserInputException;
import org.entente.kernel.period.Period;

/** {@code PeriodCode} on the wire; like {@link CountryCodeScalar}, understood only when it is asked. */
@CustomScalar("PeriodCode")
@Description("A calendar period: a year (2021), a quarter (2021-Q3) or a month (2021-07).")
public record PeriodCodeScalar(String text) implements CustomStringScalar {
    /** The scalar of a period. */
    public static PeriodCodeScalar of(Period period) {
        return new PeriodCodeScalar(period.code());
    }

    /**
     * The period meant.
     *
     * @throws BadUserInputException when the text is not a period code
     */
    public Period period() {
        return Period.parse(text);
    }

    @Override
    public String stringValueForSerialization() {
        return text;
    }
}
