package org.entente.trade.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.entente.kernel.country.CountryCode;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.entente.trade.TradeData;
import org.entente.trade.flow.Flow;
import org.entente.trade.indicator.Unspecified;
import org.entente.trade.product.Classification;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TradeMatrixServiceTest {
    private static final CountryCode AZE = new CountryCode("AZE");

    @Inject
    YearReportsService years;

    @Inject
    TradeMatrixService matrices;

    @Inject
    ComplexityService complexities;

    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    private YearReports year(@Nullable Instant knownAsOf) {
        YearQuery query = new YearQuery(List.of(AZE), null, 4, null, null, null, knownAsOf);
        return Objects.requireNonNull(years.byQueries(Set.of(query)).get(query));
    }

    private static void baci(String more) {
        TradeData.importBaci("""
                2020,31,392,270900,5,1
                2020,31,410,270900,3,1
                2020,392,31,870323,9,1
                """ + more);
    }

    @Test
    void momentsWithTheSameReportsShareAMatrixAndANewReleaseMakesANewOne() {
        baci("");
        Instant then = Instant.now();
        TradeMatrix matrix = matrices.exports(year(null), 4);
        assertThat(matrices.exports(year(then), 4)).isSameAs(matrix);
        assertThat(matrices.exports(year(null), 2)).as("another level").isNotSameAs(matrix);

        baci("2020,410,31,847130,7,1\n");
        assertThat(matrices.exports(year(null), 4)).isNotSameAs(matrix);
        assertThat(matrices.exports(year(null), 4).countryCount()).isEqualTo(3);
        assertThat(matrices.exports(year(then), 4)).isSameAs(matrix);
    }

    @Test
    void anotherYearOfTheDatasetLeavesTheMatrixAsItIs() {
        baci("");
        TradeMatrix matrix = matrices.exports(year(null), 4);
        TradeData.importBaci("2019,31,392,270900,5,1\n");

        assertThat(matrices.exports(year(null), 4)).isSameAs(matrix);
    }

    @Test
    void importsOfAReconciledDatasetAreWhatTheExportersSell() {
        baci("");
        TradeMatrix imports = matrices.imports(year(null), 2);

        assertThat(imports.countryCount()).isEqualTo(3);
        assertThat(imports.total(imports.row(410).orElseThrow(), Unspecified.INCLUDED))
                .isEqualByComparingTo("3000");
        assertThat(imports.world(Unspecified.INCLUDED))
                .isEqualByComparingTo(matrices.exports(year(null), 2).world(Unspecified.INCLUDED));
    }

    @Test
    void howeverManyAskAtTheSameTimeItIsReadOnce() throws Exception {
        baci("");
        YearReports year = year(null);
        CountDownLatch start = new CountDownLatch(1);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            long statements = Statements.during(() -> {
                List<Future<YearComplexity>> asked = new ArrayList<>();
                for (int i = 0; i < 8; i++) {
                    asked.add(threads.submit(() -> {
                        start.await();
                        return complexities.of(year, 4);
                    }));
                }
                start.countDown();
                Set<YearComplexity> answers = new HashSet<>();
                for (Future<YearComplexity> answer : asked) {
                    answers.add(get(answer));
                }
                assertThat(answers).hasSize(1);
            });
            assertThat(statements).isEqualTo(1);
        } finally {
            threads.shutdownNow();
        }
    }

    private static <T> T get(Future<T> future) {
        try {
            return future.get();
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void editionsAreNotMixedAndThoseLeftOutAreCounted() {
        Map<String, String> options = Map.of("dataset", "world", "publisher", "Statistics", "partners", "all");
        Requests.importText("trade-csv", TradeData.TRADE_CSV + """
                        AZE,JPN,EXPORT,2021,HS2017,2709,10,FOB,,
                        JPN,AZE,EXPORT,2021,HS2022,8703,10,FOB,,
                        KOR,AZE,EXPORT,2021,HS2022,8703,10,FOB,,
                        """, options);
        YearReports year = year(null);

        assertThat(year.edition()).as("Azerbaijan's").hasValue(Classification.HS2017);
        assertThat(matrices.exports(year, 4).countryCount()).isEqualTo(1);
        assertThat(year.inOtherEditions(Flow.EXPORT)).isEqualTo(2);
    }

    @Test
    void aReportOfSelectedPartnersIsInTheMatrixOnlyByItsLinesOfTheWorld() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2021,HS2022,2709,10,FOB,,
                JPN,AZE,EXPORT,2021,HS2022,8703,10,FOB,,
                JPN,W00,EXPORT,2021,HS2022,8703,90,FOB,,
                """);
        TradeMatrix exports = matrices.exports(year(null), 4);

        assertThat(exports.row(31)).isEmpty();
        assertThat(exports.total(exports.row(392).orElseThrow(), Unspecified.INCLUDED))
                .isEqualByComparingTo("90");
    }
}
