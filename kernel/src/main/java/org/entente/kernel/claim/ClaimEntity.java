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
import java.util.List;
import java.util.Objects;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.country.CountryPair;
import org.entente.kernel.country.CountryReference;
import org.entente.kernel.edit.Change;
import org.entente.kernel.edit.ImportConflict;
import org.entente.kernel.edit.ToldRow;
import org.entente.kernel.figure.Comparison;
import org.entente.kernel.figure.Unit;
import org.entente.kernel.period.Interval;
import org.entente.kernel.release.Release;
import org.jspecify.annotations.Nullable;

/** Row of {@code claim}; files write it by {@code COPY}, edits here. */
@Entity
@Table(name = "claim")
class ClaimEntity implements ToldRow {
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

    @Column(nullable = false, updatable = false)
    private String slug;

    @Column(nullable = false, updatable = false)
    private boolean edited;

    @Column(nullable = false, updatable = false)
    private boolean deleted;

    @Column(updatable = false)
    private @Nullable Long basedOn;

    @Column(insertable = false, updatable = false)
    private long rank;

    protected ClaimEntity() {}

    /** An edit of a claim. {@code basedOn} is the row of the file that spoke when it was made. */
    ClaimEntity(int releaseId, String slug, ClaimDraft draft, boolean deleted, @Nullable Long basedOn) {
        this.releaseId = releaseId;
        this.slug = slug;
        this.topic = draft.topic();
        short one = numeric(draft.subject());
        short other = numeric(draft.other());
        this.countryLow = (short) Math.min(one, other);
        this.countryHigh = (short) Math.max(one, other);
        this.subject = one;
        this.statement = draft.statement();
        this.operator = draft.operator();
        this.value = draft.value();
        this.unit = draft.unit();
        this.currency = draft.currency();
        this.periodFrom = draft.interval().from();
        this.periodTo = draft.interval().to();
        this.statedBy = draft.statedBy();
        this.statedOn = draft.statedOn();
        this.sourceTitle = draft.sourceTitle();
        this.sourceUrl = draft.sourceUrl();
        this.note = draft.note();
        this.edited = true;
        this.deleted = deleted;
        this.basedOn = basedOn;
    }

    @Override
    public long rowKey() {
        return Objects.requireNonNull(id, "claim is not persisted yet");
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

    CountryPair pair() {
        return CountryPair.of(code(countryLow), code(countryHigh));
    }

    Claim toDomain(Release release, int version, List<Change> history, @Nullable ImportConflict conflict) {
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
                release,
                slug,
                version,
                history,
                conflict);
    }

    /** What the row says, without who changed it. */
    ClaimDraft toDraft() {
        CountryPair pair = pair();
        return new ClaimDraft(
                topic,
                code(subject),
                pair.otherThan(code(subject)),
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
                note);
    }

    private static short numeric(CountryCode code) {
        return (short) CountryReference.standard().require(code).numeric();
    }

    private static CountryCode code(short numeric) {
        return CountryReference.standard().byNumeric(numeric).orElseThrow().code();
    }
}
