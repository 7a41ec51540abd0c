package org.entente.kernel.edit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.entente.kernel.error.ConflictException;
import org.entente.kernel.testing.KernelProfile;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(KernelProfile.class)
@QuarkusTestResource(PostgresResource.class)
class ChangeServiceTest {
    private static final RecordKey FIELD = new RecordKey("project", "oil-field");
    private static final RecordKey FARM = new RecordKey("project", "wind-farm");

    @Inject
    ChangeService changes;

    @Inject
    AgroalDataSource dataSource;

    @BeforeEach
    void startFromNothing() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("truncate change");
        }
    }

    @Test
    void editsAreReadTheLatestFirstWithWhatChanged() {
        edit(FIELD, 1, null, content("Oil field", null), null);
        edit(FIELD, 2, content("Oil field", null), content("Oil field", new BigDecimal("7100000000.10")), "as signed");
        edit(FIELD, 3, content("Oil field", null), null, null);

        List<Change> history = history(FIELD);

        assertThat(history)
                .extracting(Change::action)
                .containsExactly(ChangeAction.DELETED, ChangeAction.CHANGED, ChangeAction.CREATED);
        assertThat(history).extracting(Change::version).containsExactly(3, 2, 1);
        assertThat(history).extracting(Change::changedBy).containsOnly("officer");
        assertThat(history.get(1).note()).isEqualTo("as signed");
        assertThat(history.get(1).fields()).containsExactly(new ChangedField("cost", null, "7100000000.10"));
        assertThat(history.get(2).fields()).containsExactly(new ChangedField("name", null, "Oil field"));
        assertThat(history.get(0).changedAt()).isAfter(history.get(1).changedAt());
    }

    @Test
    void historyOfManyRecordsIsOneStatement() {
        edit(FIELD, 1, null, content("Oil field", null), null);
        edit(FARM, 1, null, content("Wind farm", null), null);
        RecordKey otherType = new RecordKey("organisation", "wind-farm");
        Map<RecordKey, List<Change>> found = new LinkedHashMap<>();

        long statements = Statements.during(() -> found.putAll(changes.byRecords(Set.of(FIELD, FARM, otherType))));

        assertThat(statements).isEqualTo(1);
        assertThat(found).containsOnlyKeys(FIELD, FARM);
    }

    @Test
    void anEditThatIsRolledBackLeavesNothing() {
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    Edit edit = changes.begin(FIELD, "officer", null);
                    changes.append(edit, 1, null, content("Oil field", null));
                    edit.expect(2, 1);
                }))
                .isInstanceOf(ConflictException.class)
                .hasMessage("project 'oil-field' is at version 2, not 1: it was changed in between; read it again");
        assertThat(changes.byRecords(Set.of(FIELD))).isEmpty();
    }

    @Test
    void aSecondEditorWaitsAndComesLater() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        CompletableFuture<Void> first = CompletableFuture.runAsync(() -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    Edit edit = changes.begin(FIELD, "first", null);
                    begun.countDown();
                    changes.append(edit, 1, null, content("Oil field", null));
                }));
        assertThat(begun.await(10, TimeUnit.SECONDS)).isTrue();

        int seen = QuarkusTransaction.requiringNew().call(() -> {
            changes.begin(FIELD, "second", null);
            return history(FIELD).size();
        });

        assertThat(seen).isEqualTo(1);
        first.join();
    }

    @Test
    void nobodyChangesARecordOutsideATransaction() {
        assertThatThrownBy(() -> changes.begin(FIELD, "officer", null)).hasMessageContaining("Transaction is required");
    }

    private List<Change> history(RecordKey record) {
        return changes.byRecords(Set.of(record)).getOrDefault(record, List.of());
    }

    private void edit(
            RecordKey record, int version, @Nullable Object before, @Nullable Object after, @Nullable String note) {
        QuarkusTransaction.requiringNew()
                .run(() -> changes.append(changes.begin(record, "officer", note), version, before, after));
    }

    private static Map<String, Object> content(String name, @Nullable BigDecimal cost) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("name", name);
        if (cost != null) {
            content.put("cost", cost);
        }
        return content;
    }
}
