package org.entente.kernel.claim;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.figure.Comparison;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.release.Release;
import org.jspecify.annotations.Nullable;

/** Row of {@code claim}; written by {@code COPY}, read here. */
@Entity
@Table(name = "claim")
class ClaimEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private int releaseId;

    @Column(nullable = false, updatable = false)
    private String topic;

    @Column(nullable = false, updatable = false)
    private short countryLow;

    @Column(nullable = false, updatable = false)
    private short countryHigh;

    @Column(nullable = false, updatable = false)
    private short subject;

    @Column(nullable = false, updatable = false)
    private String statement;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Comparison operator;

    @Column(updatable = false)
    private @Nullable BigDecimal value;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private Unit unit;

    @Column(updatable = false)
    private @Nullable String currency;

    @Column(updatable = false)
    private @Nullable LocalDate periodFrom;

    @Column(updatable = false)
    private @Nullable LocalDate periodTo;

    @Column(nullable = false, updatable = false)
    private String statedBy;

    @Column(nullable = false, updatable = false)
    private LocalDate statedOn;

    @Column(nullable = false, updatable = false)
    private String sourceTitle;

    @Column(updatable = false)
    private @Nullable String sourceUrl;

    @Column(updatable = false)
    private @Nullable String note;

    protected ClaimEntity() {}

    int releaseId() {
        return releaseId;
    }

    CountryPair pair() {
        return CountryPair.of(code(countryLow), code(countryHigh));
    }

    Claim toDomain(Release release) {
        return new Claim(
                topic,
                pair(),
                code(subject),
                statement,
                operator,
                value,
                unit,
                currency,
                new Interval(periodFrom, periodTo),
                statedBy,
                statedOn,
                sourceTitle,
                sourceUrl,
                note,
                release);
    }

    private static CountryCode code(short numeric) {
        return CountryReference.standard().byNumeric(numeric).orElseThrow().code();
    }
}
