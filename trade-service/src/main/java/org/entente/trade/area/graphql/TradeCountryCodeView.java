package org.entente.trade.area.graphql;

import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.graphql.CountryView;
import org.entente.trade.area.CountryEntry;
import org.jspecify.annotations.Nullable;

/** {@code TradeCountryCode} in the graph. */
@Name("TradeCountryCode")
@Description("What a publisher's list says of one of its codes of countries and areas.")
public record TradeCountryCodeView(
        @NonNull @Description("The publisher's number, such as 842.")
        int code,

        @NonNull @Description("The publisher's name of it.") String name,

        @Description("What the publisher says beside the name; null when nothing.") @Nullable
        String note,

        @Description("Three characters, ISO 3166-1 or the publisher's own; null when it gives none.") @Nullable
        String alpha3,

        @Description("The country or area that it is understood as; null when it is not.") @Nullable
        CountryView country,

        @Description("First day that the code is used for; null when not said.") @Nullable
        LocalDate validFrom,

        @Description("Last day that the code is used for; null while it is.") @Nullable
        LocalDate validTo,

        @NonNull @Description("Whether it stands for several countries.")
        boolean group,

        @NonNull
        @Description(
                "Whether the code is known without the list; one that is not is understood by its alpha-3, where that is of ISO 3166-1.")
        boolean known) {
    static TradeCountryCodeView of(CountryEntry entry, CountryReference reference) {
        return new TradeCountryCodeView(
                entry.code(),
                entry.name(),
                entry.note(),
                entry.alpha3(),
                entry.country(reference)
                        .map(country -> CountryView.of(country.code()))
                        .orElse(null),
                entry.validFrom(),
                entry.validTo(),
                entry.group(),
                entry.known(reference).isPresent());
    }
}
