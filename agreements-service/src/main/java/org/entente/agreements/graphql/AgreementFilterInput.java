package org.entente.agreements.graphql;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.agreement.AgreementFilter;
import org.entente.agreements.agreement.InstrumentClass;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.kernel.graphql.scalar.CountryCodeScalar;
import org.jspecify.annotations.Nullable;

@Input("AgreementFilter")
@Description("Which agreements are wanted; each condition narrows the list.")
public record AgreementFilterInput(
        @DefaultValue("[]")
        @Description("Countries that must all be concerned, as parties, members, successors or through a body.")
        @Nullable
        List<@NonNull CountryCodeScalar> concerning,

        @DefaultValue("[]") @Description("Any of these sorts of instrument; all when empty.") @Nullable
        List<@NonNull InstrumentClass> instruments,

        @DefaultValue("[]") @Description("At least one of these kinds; all when empty.") @Nullable
        List<@NonNull InstrumentKind> kinds,

        @DefaultValue("[]") @Description("At least one of these cooperation areas, by code; all when empty.") @Nullable
        List<@NonNull String> areas,

        @Description("Signed, or else first acted on, on this day or later.") @Nullable
        LocalDate datedFrom,

        @Description("Signed, or else first acted on, on this day or earlier.") @Nullable
        LocalDate datedTo) {
    static AgreementFilter filter(@Nullable AgreementFilterInput input, @Nullable String search) {
        List<String> words = search == null || search.isBlank()
                ? List.of()
                : Arrays.asList(search.strip().split("\\s+"));
        if (input == null) {
            return new AgreementFilter(Set.of(), Set.of(), Set.of(), Set.of(), null, null, words);
        }
        return new AgreementFilter(
                items(input.concerning()).stream().map(CountryCodeScalar::code).collect(Collectors.toSet()),
                Set.copyOf(items(input.instruments())),
                Set.copyOf(items(input.kinds())),
                Set.copyOf(items(input.areas())),
                input.datedFrom(),
                input.datedTo(),
                words);
    }

    /** An explicit null wants no more than leaving it out. */
    private static <T> List<T> items(@Nullable List<T> items) {
        return items == null ? List.of() : items;
    }
}
