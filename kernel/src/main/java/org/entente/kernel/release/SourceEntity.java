package org.entente.kernel.release;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of {@code source}. */
@Entity
@Table(name = "source")
class SourceEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String publisher;

    @Column(nullable = false)
    private String dataset;

    @Column
    private @Nullable String licence;

    @Column
    private @Nullable String url;

    protected SourceEntity() {}

    SourceEntity(Source source) {
        this.code = source.code();
        describe(source);
    }

    /** Takes over what the publisher now says of itself; the code stays. */
    final void describe(Source source) {
        this.publisher = source.publisher();
        this.dataset = source.dataset();
        this.licence = source.licence();
        this.url = source.url();
    }

    Source toDomain() {
        return new Source(code, publisher, dataset, licence, url);
    }
}
