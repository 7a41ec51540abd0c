package org.entente.trade.fetch;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Page;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The only class that queries {@code fetch_job}. */
@ApplicationScoped
class FetchJobRepository implements PanacheRepositoryBase<FetchJobEntity, UUID> {
    /** The latest fetches, the newest first. */
    List<FetchJobEntity> listLatest(int limit) {
        return findAll(Sort.descending("submittedAt")).page(Page.ofSize(limit)).list();
    }

    /** The publisher's fetches in these states. */
    List<FetchJobEntity> listIn(String publisher, Set<FetchState> states) {
        return list("publisher = ?1 and state in ?2 order by submittedAt", publisher, states);
    }
}
