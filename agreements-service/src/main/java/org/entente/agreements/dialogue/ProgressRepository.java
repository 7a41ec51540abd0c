package org.entente.agreements.dialogue;

import io.quarkus.hibernate.orm.panache.PanacheRepository;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class ProgressRepository implements PanacheRepository<ProgressEntity> {
    /** How many entries editors have recorded about a commitment. */
    int countOf(String commitmentId) {
        return Math.toIntExact(count("commitmentId", commitmentId));
    }
}
