package org.entente.agreements.framework;

import java.util.List;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.agreements.status.Reason;

/**
 * A kind of instrument that the pair does not have in force.
 *
 * @param standIns what is in force instead and covers a part of it
 * @param reasons what is known of it: negotiations, signatures, ends; the conclusion last
 */
public record MissingInstrument(InstrumentKind kind, List<FrameworkItem> standIns, List<Reason> reasons) {
    public MissingInstrument {
        standIns = List.copyOf(standIns);
        reasons = List.copyOf(reasons);
    }
}
