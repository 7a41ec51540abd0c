package org.entente.investment.pair;

import java.util.List;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.jspecify.annotations.Nullable;

/**
 * One way that investment runs between two countries.
 *
 * @param investor where it comes from
 * @param host where it goes; the same country for investment that returns home through others
 */
public record Corridor(CountryCode investor, CountryCode host) {
    /** Both ways between the pair, or the one that leaves {@code investor}; in the order of the pair's id. */
    public static List<Corridor> of(CountryPair pair, @Nullable CountryCode investor) {
        return pair.both().stream()
                .filter(from -> investor == null || from.equals(investor))
                .map(from -> new Corridor(from, pair.otherThan(from)))
                .toList();
    }

    /** Whose statistics the side's are. */
    public CountryCode reporter(ReportingSide side) {
        return side == ReportingSide.HOST ? host : investor;
    }

    /** The other end, as that side's statistics name it. */
    public CountryCode counterpart(ReportingSide side) {
        return side == ReportingSide.HOST ? investor : host;
    }
}
