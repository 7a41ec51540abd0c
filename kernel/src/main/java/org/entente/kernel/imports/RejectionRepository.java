package org.entente.kernel.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.entente.kernel.imports.ImportReport.Rejection;

/** The only class that queries {@code import_rejection}. */
@ApplicationScoped
class RejectionRepository implements PanacheRepositoryBase<RejectionEntity, RejectionEntity.Key> {
    /** Appends rejections, numbered from {@code first}. */
    void append(UUID job, int first, List<Rejection> rejections) {
        for (int i = 0; i < rejections.size(); i++) {
            persist(new RejectionEntity(job, first + i, rejections.get(i)));
        }
    }

    /** At most {@code limit} rejections of the job after number {@code after}, in the order they were found. */
    List<RejectionEntity> listAfter(UUID job, int after, int limit) {
        return find("key.jobId = ?1 and key.ordinal > ?2 order by key.ordinal", job, after)
                .range(0, limit - 1)
                .list();
    }
}
