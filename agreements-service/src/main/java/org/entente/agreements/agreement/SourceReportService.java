package org.entente.agreements.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The only door to how well the sources fit together. */
@ApplicationScoped
@Transactional
public class SourceReportService {
    private final SourceReportRepository reports;

    SourceReportService(SourceReportRepository reports) {
        this.reports = reports;
    }

    /** The report as known at each moment; empty is now. */
    public Map<Optional<Instant>, SourceReport> byMoments(Set<Optional<Instant>> moments) {
        Map<Optional<Instant>, SourceReport> found = new LinkedHashMap<>();
        for (Optional<Instant> moment : moments) {
            Instant known = moment.orElse(null);
            found.put(moment, new SourceReport(reports.unmatched(known), reports.duplicates(known)));
        }
        return found;
    }
}
