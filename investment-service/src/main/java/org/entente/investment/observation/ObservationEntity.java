package org.entente.investment.observation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.period.Period;
import org.entente.kernel.release.Release;
import org.jspecify.annotations.Nullable;

/** Row of {@code observation}; written by {@code COPY}, read here. */
@Entity
@Table(name = "observation")
class ObservationEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false, updatable = false)
    private int releaseId;

    @Column(nullable = false, updatable = false)
    private String series;

    @Column(nullable = false, updatable = false)
    private int period;

    @Column(nullable = false, updatable = false)
    private short reporter;

    @Column(nullable = false, updatable = false)
    private short counterpart;

    @Column(nullable = false, insertable = false, updatable = false)
    private int pair;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InvestmentMeasure measure;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InvestmentDirection direction;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InvestmentPrinciple principle;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private CounterpartLevel counterpartLevel;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SpecialPurposeEntities specialPurpose;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InvestmentInstrument instrument;

    @Column(nullable = false, updatable = false)
    private String activity;

    @Column(nullable = false, updatable = false)
    private String currency;

    @Column(updatable = false)
    private @Nullable BigDecimal value;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private ObservationStatus status;

    @Column(nullable = false, updatable = false)
    private int multiplier;

    protected ObservationEntity() {}

    int releaseId() {
        return releaseId;
    }

    int pair() {
        return pair;
    }

    Observation toDomain(Release release) {
        return new Observation(
                code(reporter),
                code(counterpart),
                Period.ofKey(period),
                measure,
                direction,
                new Dimensions(principle, counterpartLevel, specialPurpose, instrument, activity, currency),
                value,
                status,
                multiplier,
                release);
    }

    private static CountryCode code(short numeric) {
        return CountryReference.standard().byNumeric(numeric).orElseThrow().code();
    }
}
