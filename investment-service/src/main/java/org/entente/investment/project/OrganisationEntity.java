package org.entente.investment.project;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.edit.ToldRow;
import org.jspecify.annotations.Nullable;

/** Row of {@code organisation} with its names and identifiers; written by {@code COPY}, read here. */
@Entity
@Table(name = "organisation")
class OrganisationEntity implements ToldRow {
    @Id
    @Column(name = "key")
    private long rowKey;

    @Column(nullable = false, updatable = false)
    private int releaseId;

    @Column(name = "id", nullable = false, updatable = false)
    private String slug;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(updatable = false)
    private @Nullable Short country;

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
    @CollectionTable(name = "organisation_name", joinColumns = @JoinColumn(name = "organisation_key"))
    private Set<NameRow> names = new LinkedHashSet<>();

    @ElementCollection
    @CollectionTable(name = "organisation_identifier", joinColumns = @JoinColumn(name = "organisation_key"))
    private Set<IdentifierRow> identifiers = new LinkedHashSet<>();

    protected OrganisationEntity() {}

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

    /** The organisation as shown at a moment; null is now. */
    Organisation toDomain(@Nullable Instant knownAsOf) {
        return new Organisation(
                rowKey,
                slug,
                name,
                country == null
                        ? null
                        : CountryReference.standard()
                                .byNumeric(country)
                                .orElseThrow()
                                .code(),
                note,
                new Document(sourceTitle, sourceUrl),
                knownAsOf);
    }

    /** Row of {@code organisation_name}. */
    @Embeddable
    record NameRow(
            @Column(nullable = false) String language,
            @Column(nullable = false) String name) {}

    /** Row of {@code organisation_identifier}. */
    @Embeddable
    record IdentifierRow(
            @Column(nullable = false) String scheme,
            @Column(name = "\"value\"", nullable = false) String value) {}
}
