package org.entente.kernel.imports;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.UUID;
import org.entente.kernel.imports.ImportReport.Rejection;
import org.jspecify.annotations.Nullable;

/** Row of {@code import_rejection}. */
@Entity
@Table(name = "import_rejection")
class RejectionEntity {
    @EmbeddedId
    private Key key;

    @Column(nullable = false, updatable = false)
    private long line;

    @Column(updatable = false)
    private @Nullable String columnName;

    @Column(updatable = false)
    private @Nullable String value;

    @Column(nullable = false, updatable = false)
    private String reason;

    protected RejectionEntity() {}

    RejectionEntity(UUID job, int ordinal, Rejection rejection) {
        this.key = new Key(job, ordinal);
        this.line = rejection.line();
        this.columnName = rejection.column();
        this.value = rejection.value();
        this.reason = rejection.reason();
    }

    Rejection toDomain() {
        return new Rejection(line, columnName, value, reason);
    }

    /** A job's rejections are numbered in the order they were found. */
    @Embeddable
    record Key(UUID jobId, int ordinal) implements Serializable {}
}
