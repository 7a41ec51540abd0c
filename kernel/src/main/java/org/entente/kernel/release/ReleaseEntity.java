package org.entente.kernel.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Row of {@code release}. */
@Entity
@Table(name = "release")
class ReleaseEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "source_id", nullable = false, updatable = false)
    private SourceEntity source;

    @Column(nullable = false, updatable = false)
    private String edition;

    @Column(updatable = false)
    private @Nullable LocalDate publishedOn;

    @Column(nullable = false, updatable = false)
    private Instant importedAt;

    @Column
    private @Nullable Instant knownFrom;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ReleaseStatus status;

    @Column(nullable = false, updatable = false)
    private String fileName;

    @Column(nullable = false, updatable = false)
    private String format;

    @Column(nullable = false, updatable = false)
    private String options;

    @Column(nullable = false, updatable = false)
    private String checksum;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false)
    private long rowCount;

    @Column(nullable = false)
    private long rejectedRows;

    protected ReleaseEntity() {}

    ReleaseEntity(StagedRelease staged, SourceEntity source, Instant now) {
        this.source = source;
        this.edition = staged.edition();
        this.publishedOn = staged.publishedOn();
        this.importedAt = now;
        this.status = ReleaseStatus.STAGED;
        this.fileName = staged.fileName();
        this.format = staged.format();
        this.options = staged.options();
        this.checksum = staged.checksum();
        this.bytes = staged.bytes();
    }

    int id() {
        return Objects.requireNonNull(id, "release is not persisted yet");
    }

    boolean isEdit() {
        return format.equals(ReleaseService.EDIT_FORMAT);
    }

    void publish(Instant moment, long rows) {
        this.status = ReleaseStatus.PUBLISHED;
        this.knownFrom = moment;
        this.rowCount = rows;
    }

    void withdraw() {
        this.status = ReleaseStatus.WITHDRAWN;
    }

    Release toDomain() {
        return new Release(
                id(), source.toDomain(), edition, publishedOn, knownFrom, status, checksum, rowCount, rejectedRows);
    }
}
