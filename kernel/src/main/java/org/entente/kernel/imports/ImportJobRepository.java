package org.entente.kernel.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The only class that queries {@code import_job}. */
@ApplicationScoped
class ImportJobRepository implements PanacheRepositoryBase<ImportJobEntity, UUID> {
    /** The latest jobs, the newest first. */
    List<ImportJobEntity> listLatest(int limit) {
        return findAll(Sort.descending("submittedAt")).page(Page.ofSize(limit)).list();
    }

    /** Jobs that have not ended. */
    List<ImportJobEntity> listOpen() {
        return list("state in ?1 order by submittedAt", List.of(ImportState.QUEUED, ImportState.RUNNING));
    }
}
