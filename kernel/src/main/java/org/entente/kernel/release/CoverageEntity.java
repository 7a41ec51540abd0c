package org.entente.kernel.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Row of {@code coverage}. Written by {@link ReleasePublisher} in SQL; mapped so that queries can name it. */
@Entity
@Table(name = "coverage")
class CoverageEntity {
    /** Later than any moment a coverage was closed at: an open coverage ends at infinity. */
    static final Instant LONG_FROM_NOW = Instant.parse("9000-01-01T00:00:00Z");

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private int releaseId;

    @Column(nullable = false, updatable = false)
    private String dataset;

    @Column(nullable = false, updatable = false)
    private short reporter;

    @Column(nullable = false, updatable = false)
    private int period;

    @Column(nullable = false, updatable = false)
    private Instant knownFrom;

    @Column(nullable = false)
    private Instant knownTo;

    protected CoverageEntity() {}
}
