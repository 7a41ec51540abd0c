package org.entente.investment.observation;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.entente.kernel.release.ReleaseService;

/** The only class that queries {@code observation_file}. */
@ApplicationScoped
class ObservationFileRepository implements PanacheRepositoryBase<ObservationFileEntity, Integer> {
    /** One row of the join with the coverage. */
    record Row(String series, short reporter, int period, int releaseId, Extent extent) {
        CoveredYear toDomain(Release release) {
            Series parsed = Series.parse(series);
            return new CoveredYear(
                    parsed.measure(),
                    parsed.direction(),
                    CountryReference.standard()
                            .byNumeric(reporter)
                            .orElseThrow()
                            .code(),
                    Period.ofKey(period),
                    extent,
                    release);
        }
    }

    /** What releases answered for at the moment about these reporters, by series, reporter and period. */
    List<CoveredYear> listCoverage(Collection<Short> reporters, Instant knownAt, ReleaseService releases) {
        List<Row> rows = getEntityManager()
                .createQuery("""
                        select c.dataset, c.reporter, c.period, c.releaseId, f.extent
                        from CoverageEntity c join ObservationFileEntity f on f.releaseId = c.releaseId
                        where c.reporter in ?1 and c.knownFrom <= ?2 and c.knownTo > ?2
                        order by c.dataset, c.reporter, c.period""", Row.class)
                .setParameter(1, reporters)
                .setParameter(2, knownAt)
                .getResultList();
        Map<Integer, Release> releaseById =
                releases.byIds(rows.stream().map(Row::releaseId).collect(toSet()));
        List<CoveredYear> covered = new ArrayList<>();
        for (Row row : rows) {
            Release release = releaseById.get(row.releaseId());
            if (release != null) {
                covered.add(row.toDomain(release));
            }
        }
        return covered;
    }
}
