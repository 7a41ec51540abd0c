package org.entente.trade.concordance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.entente.trade.product.Classification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConcordanceTableTest {
    private static ConcordanceTable table() {
        ConcordanceTable table = new ConcordanceTable(Classification.HS2022, Classification.HS2017);
        table.add(1, 11);
        table.add(2, 12);
        table.add(3, 12);
        table.add(4, 14);
        table.add(4, 15);
        table.add(5, 15);
        table.add(5, 16);
        return table;
    }

    @ParameterizedTest
    @CsvSource({"1,11,1:1", "2,12,n:1", "3,12,n:1", "4,14,1:n", "4,15,n:n", "5,15,n:n", "5,16,1:n"})
    void theRowsImplyTheRelationship(int from, int to, String sign) {
        assertThat(table().relationship(from, to).sign()).isEqualTo(sign);
    }

    @Test
    void readBackwardsTheRelationshipTurnsRound() {
        ConcordanceTable reversed = table().reversed();

        assertThat(reversed.from()).isEqualTo(Classification.HS2017);
        assertThat(reversed.targets(12)).containsExactly(2, 3);
        assertThat(reversed.relationship(12, 2)).isEqualTo(Relationship.ONE_TO_MANY);
        assertThat(reversed.relationship(14, 4)).isEqualTo(Relationship.MANY_TO_ONE);
    }

    @Test
    void twoTablesBecomeOne() {
        ConcordanceTable next = new ConcordanceTable(Classification.HS2017, Classification.HS2012);
        next.add(14, 24);
        next.add(15, 24);
        next.add(12, 22);

        ConcordanceTable both = table().then(next);

        assertThat(both.from()).isEqualTo(Classification.HS2022);
        assertThat(both.to()).isEqualTo(Classification.HS2012);
        assertThat(both.targets(4)).containsExactly(24);
        assertThat(both.relationship(4, 24)).isEqualTo(Relationship.MANY_TO_ONE);
        assertThat(both.targets(1)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1:1,ONE_TO_ONE",
        "1:n,ONE_TO_MANY",
        "N:1,MANY_TO_ONE",
        "m:n,MANY_TO_MANY",
        "1 to n,ONE_TO_MANY",
        "n-1,MANY_TO_ONE"
    })
    void relationshipsAreWrittenInSeveralWays(String text, Relationship relationship) {
        assertThat(Relationship.find(text)).contains(relationship);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2:1", "one", "1:1:1", "ex"})
    void otherTextsAreNoRelationship(String text) {
        assertThat(Relationship.find(text)).isEqualTo(Optional.empty());
    }
}
