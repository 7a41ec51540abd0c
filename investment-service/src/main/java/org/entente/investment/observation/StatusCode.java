package org.entente.investment.observation;

import java.util.Set;
import org.entente.kernel.imports.CsvRow;

/** Reads the observation status of SDMX files (cross-domain code list CL_OBS_STATUS). */
final class StatusCode {
    private static final Set<String> AS_REPORTED =
            Set.of("", "A", "B", "D", "G", "J", "N", "P", "R", "S", "U", "V", "W");
    private static final Set<String> ESTIMATED = Set.of("E", "F", "I");
    private static final Set<String> WITHHELD = Set.of("C", "Q");

    private StatusCode() {}

    /**
     * The status of a row.
     *
     * @param column of the code
     * @param hasValue whether the row has a number
     */
    static ObservationStatus read(CsvRow row, String column, boolean hasValue) {
        String code = row.raw(column);
        if (!hasValue) {
            return WITHHELD.contains(code) ? ObservationStatus.CONFIDENTIAL : ObservationStatus.NOT_AVAILABLE;
        }
        if (AS_REPORTED.contains(code)) {
            return ObservationStatus.REPORTED;
        }
        if (ESTIMATED.contains(code)) {
            return ObservationStatus.ESTIMATED;
        }
        throw row.reject(column, "is not the status of a row with a value, such as A (normal) or E (estimated)");
    }
}
