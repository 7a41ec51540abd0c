package org.entente.kernel.graphql;

import io.smallrye.graphql.api.federation.Shareable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.period.Interval;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** {@code Period} in the graph: a calendar period, or an interval of days with an open end. */
@Name("Period")
@Description("The days a figure, claim or effect speaks of.")
@Shareable
public record PeriodView(
        @NonNull
        @Description(
                "A year (2021), quarter (2021-Q3), month (2021-07), years (2001/2012), or dates (../2022-09-06) where .. is open.")
        String code,

        @Description("First day; null when it is not known or open.") @Nullable
        LocalDate from,

        @Description("Last day; null when it is open.") @Nullable
        LocalDate to) {
    /** The days of a calendar period, under its own code. */
    public static PeriodView of(Period period) {
        return new PeriodView(period.code(), period.firstDay(), period.lastDay());
    }

    /** An interval. */
    public static PeriodView of(Interval interval) {
        return new PeriodView(interval.code(), interval.from(), interval.to());
    }
}
