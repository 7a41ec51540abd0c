package org.entente.kernel.release;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** The only class that queries {@code source}. */
@ApplicationScoped
class SourceRepository implements PanacheRepositoryBase<SourceEntity, Integer> {
    /** The source's row, made or brought up to date. */
    SourceEntity upsert(Source source) {
        SourceEntity row = find("code", source.code()).firstResultOptional().orElseGet(() -> {
            SourceEntity made = new SourceEntity(source);
            persist(made);
            return made;
        });
        row.describe(source);
        return row;
    }
}
