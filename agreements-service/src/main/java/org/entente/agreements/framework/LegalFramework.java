package org.entente.agreements.framework;

import java.time.LocalDate;
import java.util.List;
import org.entente.agreements.agreement.InstrumentKind;
import org.entente.kernel.country.CountryPair;

/**
 * The legal framework of a pair on a day. Within each list the newest agreement comes first, its provisions after it.
 *
 * @param expiringBy the day up to which ends are looked for
 * @param inForce agreements and provisions in force or provisionally applied
 * @param standing memoranda, statements and contracts that stand
 * @param pending signed and not in force between the two, and provisions that have no effect yet
 * @param underNegotiation negotiated or agreed in principle, not signed
 * @param expiring of what is in force or stands, what is known to have ended by {@code expiringBy}
 * @param terminated what has ended, was never in force before it ended, or has ended on a day that nobody states
 * @param missing kinds of instrument that the pair lacks, where a release lists all of that kind
 * @param notListed kinds of which nothing is in force and no release lists all, so that nothing can be said
 */
public record LegalFramework(
        CountryPair pair,
        LocalDate on,
        LocalDate expiringBy,
        List<FrameworkItem> inForce,
        List<FrameworkItem> standing,
        List<FrameworkItem> pending,
        List<FrameworkItem> underNegotiation,
        List<FrameworkItem> expiring,
        List<FrameworkItem> terminated,
        List<MissingInstrument> missing,
        List<InstrumentKind> notListed) {}
