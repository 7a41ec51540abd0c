package org.entente.trade.pair;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Row of {@code trade_report}; written by COPY and SQL while a file is loaded, read here. */
@Entity
@Table(name = "trade_report")
class TradeReportEntity {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Integer id;

    @Column(nullable = false, updatable = false)
    private int releaseId;

    @Column(nullable = false, updatable = false)
    private String dataset;

    @Column(nullable = false, updatable = false)
    private int period;

    @Column(nullable = false, updatable = false)
    private short reporter;

    protected TradeReportEntity() {}
}
