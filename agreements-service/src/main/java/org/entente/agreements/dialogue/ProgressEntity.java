package org.entente.agreements.dialogue;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "commitment_progress")
class ProgressEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private String commitmentId;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private CommitmentStatus status;

    private String note;

    private @Nullable String evidence;

    private String recordedBy;

    private Instant recordedAt;

    /** For Hibernate. */
    protected ProgressEntity() {}

    ProgressEntity(Progress progress, int ordinal, Instant recordedAt) {
        this.commitmentId = progress.commitmentId();
        this.ordinal = ordinal;
        this.status = progress.status();
        this.note = progress.note();
        this.evidence = progress.evidence();
        this.recordedBy = progress.recordedBy();
        this.recordedAt = recordedAt;
    }
}
