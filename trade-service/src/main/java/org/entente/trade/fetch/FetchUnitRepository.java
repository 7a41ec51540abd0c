package org.entente.trade.fetch;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The only class that queries {@code fetch_unit}. */
@ApplicationScoped
class FetchUnitRepository implements PanacheRepository<FetchUnitEntity> {
    /** The units of these fetches, in the order they are fetched. */
    List<FetchUnitEntity> listOf(Collection<UUID> fetches) {
        return list("fetchId in ?1 order by fetchId, ordinal", fetches);
    }
}
