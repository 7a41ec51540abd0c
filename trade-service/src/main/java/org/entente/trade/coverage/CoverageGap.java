package org.entente.trade.coverage;

import java.util.List;
import org.entente.kernel.country.CountryCode;
import org.entente.trade.flow.Flow;

/**
 * Something that a dataset does not have of a pair.
 *
 * @param reporter whose report it is missing from; the exporter of a reconciled flow
 * @param flow seen from the reporter
 * @param level 0 when nothing is there; otherwise the fewest digits of the products that are missing
 * @param ranges the periods, earliest first
 * @param sentence the reason in words
 */
public record CoverageGap(
        String dataset,
        CountryCode reporter,
        Flow flow,
        int level,
        GapReason reason,
        List<PeriodRange> ranges,
        String sentence) {
    public CoverageGap {
        ranges = List.copyOf(ranges);
    }
}
