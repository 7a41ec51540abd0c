package org.entente.investment.project;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.entente.investment.pair.Corridor;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.jspecify.annotations.Nullable;

/** Row of {@code sector_mention}; written by {@code COPY}, read here. */
@Entity
@Table(name = "sector_mention")
class SectorMentionEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private int releaseId;

    @Column(nullable = false, updatable = false)
    private short investor;

    @Column(nullable = false, updatable = false)
    private short host;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Sector sector;

    @Column(nullable = false, updatable = false)
    private String statement;

    @Column(nullable = false, updatable = false)
    private LocalDate statedOn;

    @Column(nullable = false, updatable = false)
    private String sourceTitle;

    @Column(updatable = false)
    private @Nullable String sourceUrl;

    protected SectorMentionEntity() {}

    SectorMention toDomain() {
        return new SectorMention(
                new Corridor(code(investor), code(host)),
                sector,
                statement,
                statedOn,
                new Document(sourceTitle, sourceUrl));
    }

    private static CountryCode code(short numeric) {
        return CountryReference.standard().byNumeric(numeric).orElseThrow().code();
    }
}
