package org.entente.bench.trade.world;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.entente.bench.trade.world.Draw.Purpose;
import org.entente.kernel.country.AreaKind;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;

/** Real countries with made-up sizes and places: the large economies lead, the rest follow in no order. */
final class Places {
    private static final List<String> LARGEST = List.of(
            "USA", "CHN", "DEU", "JPN", "IND", "GBR", "FRA", "ITA", "CAN", "BRA", "KOR", "MEX", "RUS", "AUS", "ESP",
            "NLD", "TUR", "IDN", "SAU", "CHE", "POL", "TWN", "BEL", "SWE", "IRL", "ARG", "THA", "ARE", "NOR", "SGP",
            "AUT", "ISR", "VNM", "MYS", "PHL", "ZAF", "HKG", "DNK", "CZE", "CHL");

    /** Where statistics write another code than the UN's. */
    private static final Map<String, Integer> STATISTICAL_CODES =
            Map.of("USA", 842, "FRA", 251, "CHE", 757, "NOR", 579, "IND", 699, "TWN", 490);

    /** Latitude and longitude of the middle of each region. */
    private static final Map<String, double[]> REGIONS = Map.of(
            "Africa", new double[] {5, 20},
            "Americas", new double[] {12, -80},
            "Asia", new double[] {28, 95},
            "Europe", new double[] {50, 14},
            "Oceania", new double[] {-20, 160});

    private static final double[] ELSEWHERE = {0, -30};
    private static final double LATITUDES = 14;
    private static final double LONGITUDES = 24;

    private static final List<Country> COUNTRIES = CountryReference.standard().countries().stream()
            .filter(country -> country.kind() == AreaKind.COUNTRY && country.validTo() == null)
            .toList();

    /** As many as there are countries today. */
    static final int MOST = COUNTRIES.size();

    private Places() {}

    /** The largest countries, the largest first. */
    static List<Place> list(int count, Draw draw) {
        List<Country> order = COUNTRIES.stream()
                .sorted(Comparator.<Country>comparingInt(Places::lead)
                        .thenComparingDouble(country -> draw.uniform(Purpose.PLACE, country.numeric(), 0, 0))
                        .thenComparing(Country::numeric))
                .limit(count)
                .toList();
        List<Place> places = new ArrayList<>();
        for (int rank = 0; rank < order.size(); rank++) {
            places.add(place(order.get(rank), rank, draw));
        }
        return List.copyOf(places);
    }

    private static int lead(Country country) {
        int lead = LARGEST.indexOf(country.code().value());
        return lead < 0 ? LARGEST.size() : lead;
    }

    private static Place place(Country country, int rank, Draw draw) {
        double[] middle = REGIONS.getOrDefault(Objects.requireNonNullElse(country.region(), ""), ELSEWHERE);
        double latitude = middle[0] + LATITUDES * draw.normal(Purpose.PLACE, country.numeric(), 1, 0);
        double longitude = middle[1] + LONGITUDES * draw.normal(Purpose.PLACE, country.numeric(), 2, 0);
        double north = StrictMath.toRadians(Math.max(-80, Math.min(80, latitude)));
        double east = StrictMath.toRadians(longitude);
        String code = country.code().value();
        return new Place(
                rank,
                STATISTICAL_CODES.getOrDefault(code, country.numeric()),
                code,
                // Falls off by rank as the world's gross products do.
                StrictMath.exp(-rank / 45.0) / (rank + 1),
                StrictMath.cos(north) * StrictMath.cos(east),
                StrictMath.cos(north) * StrictMath.sin(east),
                StrictMath.sin(north));
    }
}
