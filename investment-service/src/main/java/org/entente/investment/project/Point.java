package org.entente.investment.project;

import java.math.BigDecimal;
import org.entente.kernel.error.BadUserInputException;

/**
 * A place on the map, in degrees of WGS 84.
 *
 * @param latitude -90 to 90, north is positive
 * @param longitude -180 to 180, east is positive
 */
public record Point(BigDecimal latitude, BigDecimal longitude) {
    private static final BigDecimal POLE = BigDecimal.valueOf(90);
    private static final BigDecimal DATE_LINE = BigDecimal.valueOf(180);

    /** Rejects what is not on the map with {@link BadUserInputException}. */
    public Point {
        latitude = Decimals.plain(latitude);
        longitude = Decimals.plain(longitude);
        if (latitude.abs().compareTo(POLE) > 0 || longitude.abs().compareTo(DATE_LINE) > 0) {
            throw new BadUserInputException(
                    "latitude %s and longitude %s are not on the map; write degrees, such as 40.4093 and 49.8671"
                            .formatted(latitude, longitude));
        }
    }
}
