package org.entente.trade.fetch;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Row of {@code fetch_job}. */
@Entity
@Table(name = "fetch_job")
class FetchJobEntity {
    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String publisher;

    @Column(nullable = false, updatable = false)
    private String parameters;

    @Column(nullable = false, updatable = false)
    private String submittedBy;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private FetchState state;

    @Column(nullable = false)
    private int calls;

    @Column
    private @Nullable Instant waitingUntil;

    @Column
    private @Nullable String message;

    @Column(nullable = false, updatable = false)
    private Instant submittedAt;

    @Column
    private @Nullable Instant startedAt;

    @Column
    private @Nullable Instant finishedAt;

    protected FetchJobEntity() {}

    FetchJobEntity(UUID id, String publisher, Map<String, String> parameters, String submittedBy, Instant now) {
        this.id = id;
        this.publisher = publisher;
        this.parameters = parameters.entrySet().stream()
                .map(e -> e.getKey() + "=" + URLEncoder.encode(e.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        this.submittedBy = submittedBy;
        this.state = FetchState.QUEUED;
        this.submittedAt = now;
    }

    UUID id() {
        return id;
    }

    FetchState state() {
        return state;
    }

    String publisher() {
        return publisher;
    }

    String submittedBy() {
        return submittedBy;
    }

    Map<String, String> parameters() {
        Map<String, String> byName = new LinkedHashMap<>();
        for (String one : parameters.split("&", -1)) {
            String[] parts = one.split("=", 2);
            byName.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return byName;
    }

    void queue() {
        this.state = FetchState.QUEUED;
        this.waitingUntil = null;
        this.message = null;
        this.finishedAt = null;
    }

    void start(Instant now) {
        this.state = FetchState.RUNNING;
        this.startedAt = startedAt == null ? now : startedAt;
    }

    void waitUntil(Instant moment, String why) {
        this.state = FetchState.WAITING;
        this.waitingUntil = moment;
        this.message = why;
    }

    void goOn() {
        this.state = FetchState.RUNNING;
        this.waitingUntil = null;
        this.message = null;
    }

    void called() {
        this.calls++;
    }

    void end(FetchState end, @Nullable Instant until, @Nullable String why, Instant now) {
        this.state = end;
        this.waitingUntil = until;
        this.message = why;
        this.finishedAt = now;
    }

    FetchJob toDomain(List<FetchUnitEntity> units) {
        return new FetchJob(
                id,
                publisher,
                parameters(),
                state,
                calls,
                waitingUntil,
                message,
                submittedBy,
                submittedAt,
                startedAt,
                finishedAt,
                units.stream().map(FetchUnitEntity::toDomain).toList());
    }
}
