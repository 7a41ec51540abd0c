package org.entente.trade.load;

import java.util.regex.Pattern;
import org.entente.kernel.imports.CsvRow;
import org.entente.kernel.period.Period;
import org.entente.trade.flow.Procedure;

/** Reads how goods crossed the border; empty cells stand for all procedures, modes and second partners together. */
final class Procedures {
    private static final Pattern CUSTOMS = Pattern.compile("C\\d{2}");
    private static final Pattern MODE = Pattern.compile("\\d{1,4}");

    private final String customs;
    private final String transport;
    private final String secondPartner;
    private final CountryCodes codes;

    /** Reads these columns, which files need not have. */
    Procedures(String customs, String transport, String secondPartner, CountryCodes codes) {
        this.customs = customs;
        this.transport = transport;
        this.secondPartner = secondPartner;
        this.codes = codes;
    }

    /** The row's procedure. */
    Procedure read(CsvRow row, Period period) {
        String procedure = row.raw(customs);
        String mode = row.raw(transport);
        boolean anySecond = row.raw(secondPartner).isEmpty();
        if (procedure.isEmpty() && mode.isEmpty() && anySecond) {
            return Procedure.ALL;
        }
        if (!procedure.isEmpty() && !CUSTOMS.matcher(procedure).matches()) {
            throw row.reject(customs, "is not a customs procedure as UN Comtrade codes them, such as C04; C00 is all");
        }
        if (!mode.isEmpty() && !MODE.matcher(mode).matches()) {
            throw row.reject(
                    transport, "is not a mode of transport as UN Comtrade numbers them, such as 2100; 0 is all");
        }
        return new Procedure(
                procedure.isEmpty() ? Procedure.ALL.customs() : procedure,
                mode.isEmpty() ? Procedure.ALL.mode() : Integer.parseInt(mode),
                anySecond ? Procedure.ALL.secondPartner() : codes.read(row, secondPartner, period));
    }
}
