package org.entente.trade.partner.graphql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.entente.trade.TradeData;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class PartnerApiTest {
    @BeforeEach
    void clear() {
        TradeData.clear();
    }

    /** Turnover of Azerbaijan: Japan 12, Korea 12, Italy 6, areas not specified 10. */
    private static void baciYear() {
        TradeData.importBaci("""
                2020,31,392,270900,5.000,NA
                2020,392,31,870323,7.000,NA
                2020,31,410,270900,12.000,NA
                2020,380,31,870323,6.000,NA
                2020,31,899,270900,10.000,NA
                2019,31,380,270900,1.000,NA
                """);
    }

    @Test
    void partnersAreRankedByTurnoverAndEqualsShareAPlace() {
        baciYear();

        Requests.query("""
                        { country(code: "AZE") { tradePartners { partner { code } period { code } dataset basis
                            value { value status } rank { value } share { value } } } }""")
                .body("errors", nullValue())
                .body("data.country.tradePartners.partner.code", contains("JPN", "KOR", "ITA"))
                .body("data.country.tradePartners.value.value", contains(12_000, 12_000, 6_000))
                .body("data.country.tradePartners.rank.value", contains(1, 1, 3))
                .body("data.country.tradePartners.share.value", contains(30, 30, 15))
                .body("data.country.tradePartners[0].period.code", equalTo("2020"))
                .body("data.country.tradePartners[0].basis", equalTo("RECONCILED"));
    }

    @Test
    void oneFlowAndAnEarlierPeriodCanBeAskedFor() {
        baciYear();

        Requests.query("""
                        { country(code: "AZE") {
                            x: tradePartners(flow: EXPORT, first: 1) { partner { code } value { value } }
                            m: tradePartners(flow: IMPORT) { partner { code } value { value } }
                            then: tradePartners(period: "2019") { partner { code } }
                            never: tradePartners(period: "1900") { partner { code } } } }""")
                .body("data.country.x.partner.code", contains("KOR"))
                .body("data.country.m.partner.code", contains("JPN", "ITA"))
                .body("data.country.then.partner.code", contains("ITA"))
                .body("data.country.never", empty());
    }

    @Test
    void twoCountriesHaveAPlaceAndAShareInEachOthersTrade() {
        baciYear();

        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { trade { latest {
                            rank { partner { value method } reverse { value } }
                            share { partner { value } reverse { value } } } } } }""")
                .body("errors", nullValue())
                .body("data.relation.trade.latest.rank.partner.value", equalTo(1))
                .body("data.relation.trade.latest.rank.partner.method", containsString("3 partners of AZE"))
                .body("data.relation.trade.latest.rank.reverse.value", equalTo(1))
                .body("data.relation.trade.latest.share.partner.value", equalTo(30))
                .body("data.relation.trade.latest.share.reverse.value", equalTo(100));
    }

    @Test
    void aDatasetOfSelectedPartnersRanksNobody() {
        TradeData.importRows("AZE,JPN,EXPORT,2021,,TOTAL,5,,,\nAZE,JPN,IMPORT,2021,,TOTAL,5,,,\n");

        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { trade { latest {
                            rank { partner { value absence method } } share { partner { absence } } } } } }""")
                .body("data.relation.trade.latest.rank.partner.value", nullValue())
                .body("data.relation.trade.latest.rank.partner.absence", equalTo("NOT_DEFINED"))
                .body("data.relation.trade.latest.rank.partner.method", containsString("only selected partners"))
                .body("data.relation.trade.latest.share.partner.absence", equalTo("NOT_DEFINED"));
    }

    @Test
    void aReportedWorldTotalIsTheWholeOfAShare() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2021,,TOTAL,5,,,
                AZE,W00,EXPORT,2021,,TOTAL,40,,,
                AZE,JPN,IMPORT,2021,,TOTAL,5,,,
                AZE,W00,IMPORT,2021,,TOTAL,60,,,
                """);

        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { trade { latest {
                            share { partner { value inputs { value method } } } } } } }""")
                .body("data.relation.trade.latest.share.partner.value", equalTo(10))
                .body("data.relation.trade.latest.share.partner.inputs[1].value", equalTo(100))
                .body("data.relation.trade.latest.share.partner.inputs[1].method", containsString("as reported"));
    }

    @Test
    void partsOfFlowsAreRankedFromTheCountrysOwnReportAndNeverAddedToTheTurnover() {
        TradeData.importRows("""
                AZE,JPN,EXPORT,2021,,TOTAL,5,,,
                AZE,JPN,RE_EXPORT,2021,,TOTAL,3,,,
                AZE,KOR,EXPORT,2021,,TOTAL,7,,,
                AZE,KOR,RE_EXPORT,2021,,TOTAL,1,,,
                AZE,ITA,RE_EXPORT,2020,,TOTAL,9,,,
                AZE,JPN,IMPORT,2021,,TOTAL,4,,,
                ITA,AZE,IMPORT,2021,,TOTAL,2,,,
                ITA,AZE,RE_IMPORT,2021,,TOTAL,100,,,
                ITA,AZE,RE_EXPORT,2021,,TOTAL,200,,,
                """);

        Requests.query("""
                        { country(code: "AZE") {
                            t: tradePartners(period: "2021") { partner { code } value { value } }
                            x: tradePartners(flow: EXPORT) { partner { code } value { value } }
                            m: tradePartners(flow: IMPORT) { partner { code } value { value } }
                            r: tradePartners(flow: RE_EXPORT) { partner { code } period { code } value { value method } }
                            none: tradePartners(flow: RE_IMPORT) { partner { code } } } }""")
                .body("errors", nullValue())
                .body("data.country.t.partner.code", contains("JPN", "KOR", "ITA"))
                .body("data.country.t.value.value", contains(9, 7, 2))
                .body("data.country.x.value.value", contains(7, 5, 2))
                .body("data.country.m.value.value", contains(4))
                .body("data.country.r.partner.code", contains("JPN", "KOR"))
                .body("data.country.r.value.value", contains(3, 1))
                .body("data.country.r[0].value.method", containsString("re-exports"))
                .body("data.country.none", empty());
    }

    @Test
    void datasetBasisAndMomentCanBeAskedFor() {
        baciYear();
        OffsetDateTime before = OffsetDateTime.now(ZoneOffset.UTC);
        TradeData.importRows("AZE,ITA,EXPORT,2020,,TOTAL,5,,,\n");

        Requests.query("""
                        query($before: DateTime) { country(code: "AZE") {
                            own: tradePartners(dataset: "customs") { partner { code } dataset }
                            reported: tradePartners(basis: REPORTED) { dataset }
                            reconciled: tradePartners(basis: RECONCILED, first: 1) { dataset }
                            then: tradePartners(basis: REPORTED, knownAsOf: $before) { dataset }
                            other: tradePartners(dataset: "other") { dataset } } }""", Map.of("before", before.toString()))
                .body("errors", nullValue())
                .body("data.country.own.partner.code", contains("ITA"))
                .body("data.country.reported.dataset", contains("customs"))
                .body("data.country.reconciled.dataset", contains("cepii-baci-hs17"))
                .body("data.country.then", empty())
                .body("data.country.other", empty());
    }

    @Test
    void manyCountriesCostOneStatementAndAnUnknownOneHidesNoSibling() {
        baciYear();
        List<Map<String, ?>> keys = List.of(
                Map.of("__typename", "Country", "code", "AZE"),
                Map.of("__typename", "Country", "code", "QQQ"),
                Map.of("__typename", "Country", "code", "JPN"));
        String fields = "code tradePartners(first: 1) { partner { code } }";
        Requests.entities("Country", fields, keys)
                .body("errors", nullValue())
                .body("data._entities[0].tradePartners.partner.code", contains("JPN"))
                .body("data._entities[1]", nullValue())
                .body("data._entities[2].tradePartners.partner.code", contains("AZE"));

        assertThat(Statements.during(() -> Requests.entities("Country", fields, keys)))
                .isEqualTo(1);
    }

    @Test
    void moreThanARankingHoldsIsRefused() {
        Requests.query("{ country(code: \"AZE\") { tradePartners(first: 251) { partner { code } } } }")
                .body("errors[0].extensions.code", equalTo("limit-exceeded"));
        Requests.query("{ country(code: \"AZE\") { tradePartners(first: 0) { partner { code } } } }")
                .body("errors[0].extensions.code", equalTo("bad-user-input"));
    }
}
