package org.entente.agreements.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.DatePrecision;
import org.entente.agreements.agreement.PartialDate;
import org.jspecify.annotations.Nullable;

@Name("PartialDate")
@Description("A date as exactly as its source gives it.")
public record PartialDateView(
        @NonNull @Description("As much as is known: 2022-12-27, 2022-12 or 1986.")
        String text,

        @NonNull @Description("First day it can be.") LocalDate earliest,

        @NonNull @Description("Last day it can be; an event counts as having happened from this day on.")
        LocalDate latest,

        @NonNull @Description("How much of it is known.") DatePrecision precision) {
    static PartialDateView of(PartialDate date) {
        return new PartialDateView(date.text(), date.first(), date.last(), date.precision());
    }

    static @Nullable PartialDateView ofNullable(@Nullable PartialDate date) {
        return date == null ? null : of(date);
    }
}
