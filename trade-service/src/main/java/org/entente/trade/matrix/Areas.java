package org.entente.trade.matrix;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.entente.kernel.country.AreaKind;
import org.entente.kernel.country.Country;
import org.entente.kernel.country.CountryReference;

/** What the special codes of trade statistics mean for a sum over the world. */
final class Areas {
    /** The world, and the European Union and ASEAN as one reporter: their members report too. */
    private static final Set<Integer> GROUPS = Set.of(0, 97, 975);

    /** Bunkers, free zones, special categories, unspecified, areas not elsewhere specified. */
    private static final Set<Integer> NOWHERE = Set.of(837, 838, 839, 898, 899);

    /** "Other Asia, nes": the United Nations' code for what others call Taiwan. */
    private static final int OTHER_ASIA = 490;

    private static final Set<Integer> UNSPECIFIED = Stream.concat(
                    NOWHERE.stream(),
                    CountryReference.standard().countries().stream()
                            .filter(c ->
                                    c.kind() == AreaKind.SPECIAL && c.name().endsWith("nes"))
                            .map(Country::numeric)
                            .filter(numeric -> numeric != OTHER_ASIA))
            .collect(Collectors.toUnmodifiableSet());

    private Areas() {}

    /** The codes that hold what other codes hold already, and would count it twice. */
    static Integer[] groups() {
        return GROUPS.stream().sorted().toArray(Integer[]::new);
    }

    /** The partners that the reporter did not name. */
    static Integer[] unspecified() {
        return UNSPECIFIED.stream().sorted().toArray(Integer[]::new);
    }

    static boolean isGroup(int numeric) {
        return GROUPS.contains(numeric);
    }

    static boolean isUnspecified(int numeric) {
        return UNSPECIFIED.contains(numeric);
    }
}
