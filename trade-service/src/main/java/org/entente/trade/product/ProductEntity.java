package org.entente.trade.product;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;

/** Row of {@code product}. */
@Entity
@Table(name = "product")
class ProductEntity {
    @EmbeddedId
    private Key key;

    @Column(nullable = false, updatable = false)
    private String code;

    protected ProductEntity() {}

    /** A code may mean another product in another edition. */
    @Embeddable
    record Key(String classification, int number) implements Serializable {}
}
