package org.entente.investment.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Row of {@code observation_file}: what is true of a whole release of observations. */
@Entity
@Table(name = "observation_file")
class ObservationFileEntity {
    @Id
    private int releaseId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Extent extent;

    protected ObservationFileEntity() {}
}
