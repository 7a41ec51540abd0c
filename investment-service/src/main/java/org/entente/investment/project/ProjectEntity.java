package org.entente.investment.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.edit.ToldRow;
import org.jspecify.annotations.Nullable;

/** Row of {@code project} with what hangs on it; written by {@code COPY}, read here. */
@Entity
@Table(name = "project")
class ProjectEntity implements ToldRow {
    @Id
    @Column(name = "key")
    private long rowKey;

    @Column(nullable = false, updatable = false)
    private int releaseId;

    @Column(name = "id", nullable = false, updatable = false)
    private String slug;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private short host;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Sector sector;

    @Column(updatable = false)
    private @Nullable String place;

    @Column(updatable = false)
    private @Nullable BigDecimal latitude;

    @Column(updatable = false)
    private @Nullable BigDecimal longitude;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(nullable = false, updatable = false)
    private String sourceTitle;

    @Column(updatable = false)
    private @Nullable String sourceUrl;

    @Column(nullable = false, updatable = false)
    private boolean edited;

    @Column(nullable = false, updatable = false)
    private boolean deleted;

    @Column(updatable = false)
    private @Nullable Long basedOn;

    @Column(insertable = false, updatable = false)
    private long rank;

    @ElementCollection
    @CollectionTable(name = "project_party", joinColumns = @JoinColumn(name = "project_key"))
    private Set<PartyRow> parties = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_stage", joinColumns = @JoinColumn(name = "project_key"))
    private Set<StageRow> stages = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_value", joinColumns = @JoinColumn(name = "project_key"))
    private Set<ValueRow> amounts = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_area", joinColumns = @JoinColumn(name = "project_key"))
    @Column(name = "area", nullable = false)
    private Set<String> areas = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "project_agreement", joinColumns = @JoinColumn(name = "project_key"))
    @Column(name = "agreement", nullable = false)
    private Set<String> agreements = new LinkedHashSet<>();

    protected ProjectEntity() {}

    @Override
    public long rowKey() {
        return rowKey;
    }

    @Override
    public int releaseId() {
        return releaseId;
    }

    @Override
    public String slug() {
        return slug;
    }

    boolean edited() {
        return edited;
    }

    boolean deleted() {
        return deleted;
    }

    @Override
    public @Nullable Long basedOn() {
        return basedOn;
    }

    /** The project as shown at a moment; null is now. */
    Project toDomain(@Nullable Instant knownAsOf) {
        return new Project(
                rowKey,
                slug,
                name,
                CountryReference.standard().byNumeric(host).orElseThrow().code(),
                sector,
                place,
                latitude == null || longitude == null ? null : new Point(latitude, longitude),
                note,
                new Document(sourceTitle, sourceUrl),
                knownAsOf);
    }

    /** Row of {@code project_party}. */
    @Embeddable
    static class PartyRow {
        @ManyToOne(fetch = FetchType.LAZY, optional = false)
        @JoinColumn(name = "organisation_key")
        private OrganisationEntity organisation;

        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        private ProjectRole role;

        @Column
        private @Nullable BigDecimal sharePercent;

        @Column
        private @Nullable String note;

        @Column(nullable = false)
        private String sourceTitle;

        @Column
        private @Nullable String sourceUrl;

        protected PartyRow() {}
    }

    /** Row of {@code project_stage}. */
    @Embeddable
    static class StageRow {
        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        private ProjectStage stage;

        @Column(nullable = false)
        private LocalDate since;

        @Column
        private @Nullable String note;

        @Column(nullable = false)
        private String sourceTitle;

        @Column
        private @Nullable String sourceUrl;

        protected StageRow() {}
    }

    /** Row of {@code project_value}. */
    @Embeddable
    static class ValueRow {
        @Enumerated(EnumType.STRING)
        @Column(nullable = false)
        private ProjectValueKind kind;

        @ManyToOne(fetch = FetchType.LAZY)
        @JoinColumn(name = "organisation_key")
        private @Nullable OrganisationEntity organisation;

        @Column(name = "\"value\"", nullable = false)
        private BigDecimal amount;

        @Column(nullable = false)
        private String currency;

        @Column(nullable = false)
        private LocalDate asOf;

        @Column
        private @Nullable String note;

        @Column(nullable = false)
        private String sourceTitle;

        @Column
        private @Nullable String sourceUrl;

        protected ValueRow() {}
    }
}
