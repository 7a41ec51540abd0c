package org.entente.trade.change;

import java.math.BigDecimal;
import java.util.List;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.trade.flow.Flow;
import org.jspecify.annotations.Nullable;

/**
 * What a release changed when it was published, pair by pair.
 *
 * @param release the release
 * @param replaced the releases that answered before for what it speaks of, the newest first; empty when none did
 * @param added flows between two countries that the replaced releases did not have
 * @param removed flows that only the replaced releases had
 * @param revised flows whose total or sum of lines differs
 * @param unchanged flows that are the same in total; single products may differ
 * @param largest the largest differences, then what came or went by its value
 */
public record ReleaseChanges(
        Release release,
        List<Release> replaced,
        long added,
        long removed,
        long revised,
        long unchanged,
        List<Pair> largest) {
    public ReleaseChanges {
        replaced = List.copyOf(replaced);
        largest = List.copyOf(largest);
    }

    /**
     * A flow between two countries before and after.
     *
     * @param reporter who reports, or the exporter of a reconciled flow
     * @param beforeUsd null when it was not there or withheld
     * @param afterUsd null when it is not there or withheld
     */
    public record Pair(
            ChangeKind kind,
            String dataset,
            Period period,
            CountryCode reporter,
            CountryCode partner,
            Flow flow,
            @Nullable BigDecimal beforeUsd,
            @Nullable BigDecimal afterUsd) {}
}
