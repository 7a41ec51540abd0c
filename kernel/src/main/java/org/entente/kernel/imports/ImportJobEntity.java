package org.entente.kernel.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Row of {@code import_job}. */
@Entity
@Table(name = "import_job")
class ImportJobEntity {
    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String format;

    @Column(nullable = false, updatable = false)
    private String options;

    @Column(nullable = false, updatable = false)
    private String fileName;

    @Column(nullable = false, updatable = false)
    private String submittedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportState state;

    @Column(nullable = false, updatable = false)
    private String checksum;

    @Column(nullable = false, updatable = false)
    private long bytes;

    @Column(nullable = false)
    private long rowsRead;

    @Column(nullable = false)
    private long rowsTaken;

    @Column(nullable = false)
    private long rowsRejected;

    @Column
    private @Nullable Integer releaseId;

    @Column
    private @Nullable String error;

    @Column(nullable = false, updatable = false)
    private Instant submittedAt;

    @Column
    private @Nullable Instant startedAt;

    @Column
    private @Nullable Instant finishedAt;

    protected ImportJobEntity() {}

    ImportJobEntity(UUID id, String format, ImportOptions options, SpooledFile file, String submittedBy, Instant now) {
        this.id = id;
        this.format = format;
        this.options = options.canonical();
        this.fileName = file.fileName();
        this.submittedBy = submittedBy;
        this.state = ImportState.QUEUED;
        this.checksum = file.checksum();
        this.bytes = file.bytes();
        this.submittedAt = now;
    }

    void start(Instant now) {
        this.state = ImportState.RUNNING;
        this.startedAt = now;
    }

    void end(ImportState end, @Nullable Integer release, @Nullable String why, ImportReport report, Instant now) {
        this.state = end;
        this.releaseId = release;
        this.error = why;
        this.rowsRead = report.rows();
        this.rowsTaken = end == ImportState.PUBLISHED ? report.taken() : 0;
        this.rowsRejected = report.rejected();
        this.finishedAt = now;
    }

    void interrupt(Instant now) {
        this.state = ImportState.INTERRUPTED;
        this.error = "the service stopped while the import ran; nothing of it was kept, send the file again";
        this.finishedAt = now;
    }

    /** The job with the counts of {@code live} while it runs. */
    ImportJob toDomain(@Nullable ImportReport live, Instant now) {
        long rows = live == null ? rowsRead : live.rows();
        long read = live == null ? (state.ended() ? bytes : 0) : live.bytes();
        Instant until = finishedAt == null ? now : finishedAt;
        long millis = startedAt == null
                ? 0
                : Math.max(1, Duration.between(startedAt, until).toMillis());
        return new ImportJob(
                id,
                format,
                fileName,
                state,
                bytes,
                read,
                rows,
                live == null ? rowsTaken : live.taken(),
                live == null ? rowsRejected : live.rejected(),
                startedAt == null ? null : rows * 1000 / millis,
                live == null || read == 0 ? null : (bytes - read) * millis / read / 1000,
                releaseId,
                error,
                submittedBy,
                submittedAt,
                startedAt,
                finishedAt);
    }
}
