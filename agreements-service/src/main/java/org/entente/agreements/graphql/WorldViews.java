package org.entente.agreements.graphql;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.entente.agreements.span.CountryInForce;
import org.entente.agreements.span.PairInForce;
import org.entente.agreements.status.LegalState;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.graphql.CountryView;

/** What is in force all over the world on a day. */
public final class WorldViews {
    private WorldViews() {}

    @Name("InForceCount")
    @Description("How many agreements a country has in force on a day.")
    public record CountView(
            @NonNull @Description("The country.") CountryView country,

            @NonNull
            @Description("Agreements in force with at least one partner; what several sources tell counts once.")
            int inForce,

            @NonNull
            @Description("Agreements not in force with anyone and applied provisionally with at least one partner.")
            int provisionallyApplied,

            @NonNull @Description("Countries with which at least one is in force.")
            int partners) {
        static CountView of(CountryInForce found) {
            return new CountView(
                    CountryView.of(found.country()), found.inForce(), found.provisional(), found.partners());
        }
    }

    @Name("InForceMatrix")
    @Description("How many agreements are in force between any two countries on a day.")
    public record MatrixView(
            @NonNull @Description("The day.") LocalDate on,

            @NonNull @Description("How many pairs have at least one.")
            int pairs,

            @NonNull
            @Description(
                    "One row for each country that has a partner later in the alphabet of codes: each pair stands once.")
            List<@NonNull MatrixRowView> rows) {
        static MatrixView of(LocalDate on, List<PairInForce> pairs) {
            Map<CountryCode, List<PairInForce>> byLow = new LinkedHashMap<>();
            pairs.stream()
                    .filter(pair -> pair.inForce() > 0)
                    .forEach(pair -> byLow.computeIfAbsent(pair.pair().low(), unused -> new ArrayList<>())
                            .add(pair));
            return new MatrixView(
                    on,
                    byLow.values().stream().mapToInt(List::size).sum(),
                    byLow.entrySet().stream()
                            .map(row -> MatrixRowView.of(row.getKey(), row.getValue()))
                            .toList());
        }
    }

    @Name("InForceMatrixRow")
    @Description("A country and its partners that come later in the alphabet of codes.")
    public record MatrixRowView(
            @NonNull @Description("The country's alpha-3 code.")
            String country,

            @NonNull @Description("Alpha-3 codes of the partners.")
            List<@NonNull String> partners,

            @NonNull @Description("To each partner, in the same order, how many agreements are in force.")
            List<@NonNull Integer> inForce) {
        static MatrixRowView of(CountryCode country, List<PairInForce> pairs) {
            return new MatrixRowView(
                    country.value(),
                    pairs.stream().map(pair -> pair.pair().high().value()).toList(),
                    pairs.stream().map(PairInForce::inForce).toList());
        }
    }

    @Name("StateCount")
    @Description("How many agreements are in a state on a day.")
    public record StateView(
            @NonNull @Description("The state: the strongest among those between any two parties.")
            LegalState state,

            @NonNull @Description("How many agreements; what several sources tell counts once.")
            int agreements) {}
}
