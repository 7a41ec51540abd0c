package org.entente.trade.fetch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.period.Period;
import org.jspecify.annotations.Nullable;

/** Row of {@code fetch_unit}. */
@Entity
@Table(name = "fetch_unit")
class FetchUnitEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(nullable = false, updatable = false)
    private UUID fetchId;

    @Column(nullable = false, updatable = false)
    private int ordinal;

    @Column(nullable = false, updatable = false)
    private String reporter;

    @Column(nullable = false, updatable = false)
    private int period;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FetchUnitState state;

    @Column
    private @Nullable UUID importJob;

    @Column
    private @Nullable String message;

    protected FetchUnitEntity() {}

    FetchUnitEntity(UUID fetchId, int ordinal, FetchUnit unit) {
        this.fetchId = fetchId;
        this.ordinal = ordinal;
        this.reporter = unit.reporter().value();
        this.period = unit.period().key();
        this.state = FetchUnitState.PENDING;
    }

    UUID fetchId() {
        return fetchId;
    }

    FetchUnitState state() {
        return state;
    }

    void become(FetchUnitState now, @Nullable UUID job, @Nullable String why) {
        this.state = now;
        this.importJob = job;
        this.message = why;
    }

    OpenUnit toOpenUnit() {
        return new OpenUnit(id, new FetchUnit(new CountryCode(reporter), Period.ofKey(period)), importJob);
    }

    FetchJob.Unit toDomain() {
        return new FetchJob.Unit(reporter, Period.ofKey(period).code(), state, importJob, message);
    }
}
