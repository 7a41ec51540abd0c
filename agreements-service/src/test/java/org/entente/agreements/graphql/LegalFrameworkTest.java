package org.entente.agreements.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.entente.agreements.Database;
import org.entente.agreements.Dossiers;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.entente.kernel.testing.Statements;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sample dossier says binds Azerbaijan and Japan on four days. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class LegalFrameworkTest {
    private static final String QUERY = """
            query($on: Date!, $known: DateTime) {
              relation(between: "JPN", and: "AZE") {
                legalFramework(on: $on, knownAsOf: $known) {
                  on
                  inForce { ...item } standing { ...item } pending { ...item }
                  underNegotiation { ...item } expiring { ...item }
                  missing { kind standIns { agreement { id } } reasons { statement source { url } } }
                  notListed
                }
              }
            }
            fragment item on FrameworkItem {
              agreement { id } provision { key } status since { text } until { text }
              reasons { statement date { text } source { url } }
            }""";

    @BeforeEach
    void sample() {
        Database.empty();
        Dossiers.importSample();
    }

    @Test
    void in2000TheOldTaxConventionHoldsBySuccession() {
        JsonPath framework = on("2000-01-01");

        assertThat(items(framework, "inForce")).containsExactly("jpn-sun-tax-1986 IN_FORCE since 1991-12-26");
        assertThat(framework.getList("inForce[0].reasons.statement", String.class))
                .containsExactly(
                        "All parties: entry into force, 1986",
                        "Azerbaijan applies it by succession to USSR since 1991-12-26, its first day as a state; no other day is stated (succeeded to after the dissolution of the Soviet Union and applicable between Japan and Azerbaijan)",
                        "Both sides are bound since 1991-12-26");
        assertThat(framework.getString("inForce[0].reasons[1].source.url"))
                .isEqualTo("https://www.mofa.go.jp/press/release/press4e_003126.html");
        assertThat(items(framework, "pending"))
                .as("Japan has signed the protocol and not ratified it")
                .containsExactly("energy-charter-efficiency-protocol-1994 ONE_SIDE_BOUND");
        assertThat(items(framework, "standing"))
                .containsExactly(
                        "aze-jpn-friendship-1998 STANDING since 1998-02-26",
                        "aze-jpn-trade-1998 STANDING since 1998-02-26",
                        "acg-production-sharing-1994 STANDING since 1996");
        assertThat(framework.getList("underNegotiation")).isEmpty();
        assertThat(framework.getList("missing.kind")).containsExactly("INVESTMENT_TREATY", "FREE_TRADE_AGREEMENT");
        assertThat(framework.getList("missing[0].standIns")).isEmpty();
    }

    @Test
    void onTheDayOfTheMeetingThereIsNoInvestmentTreatyAndTheEnergyCharterStandsIn() {
        JsonPath framework = on("2022-09-06");

        assertThat(items(framework, "inForce"))
                .containsExactly(
                        "energy-charter-efficiency-protocol-1994 IN_FORCE since 2002-11-24",
                        "energy-charter-treaty-1994 IN_FORCE since 2002-10-21",
                        "jpn-sun-tax-1986 IN_FORCE since 1991-12-26");
        assertThat(items(framework, "standing"))
                .startsWith(
                        "aze-jpn-jcm-2022 STANDING since 2022-09-05",
                        "aze-jpn-environment-2022 STANDING since 2022-05-11",
                        "aze-neoc-tet-2021 STANDING since 2021-10-04",
                        "aze-energy-ministry-tepsco-2021 STANDING since 2021-05-06");
        assertThat(items(framework, "underNegotiation"))
                .containsExactly("aze-jpn-tax-2022 NOT_CONCLUDED", "aze-jpn-investment NOT_CONCLUDED");
        assertThat(framework.getString("missing[0].kind")).isEqualTo("INVESTMENT_TREATY");
        assertThat(framework.getList("missing[0].standIns.agreement.id")).containsExactly("energy-charter-treaty-1994");
        assertThat(framework.getList("missing[0].reasons.statement", String.class))
                .anyMatch(reason -> reason.endsWith("All parties: negotiation started, 2018-09-05"))
                .anyMatch(reason ->
                        reason.contains("negotiation, 2021-12-21 (the economy minister and Japan's ambassador"));
        assertThat(framework.getList("notListed")).containsExactly("AIR_SERVICES_AGREEMENT");
    }

    @Test
    void in2023TheNewTaxConventionHoldsAndItsTaxesDoNotYet() {
        JsonPath framework = on("2023-09-01");

        assertThat(items(framework, "inForce"))
                .containsExactly(
                        "aze-jpn-tax-2022 IN_FORCE since 2023-08-04",
                        "aze-jpn-tax-2022/information IN_FORCE since 2023-08-04",
                        "energy-charter-efficiency-protocol-1994 IN_FORCE since 2002-11-24",
                        "energy-charter-treaty-1994 IN_FORCE since 2002-10-21",
                        "jpn-sun-tax-1986 IN_FORCE since 1991-12-26");
        assertThat(items(framework, "pending")).containsExactly("aze-jpn-tax-2022/taxes NOT_YET_EFFECTIVE");
        assertThat(items(framework, "expiring"))
                .containsExactly("jpn-sun-tax-1986 ENDED since 1991-12-26 until 2024-01-01");
        assertThat(framework.getList("expiring[0].reasons.statement", String.class))
                .anyMatch(reason -> reason.endsWith("takes its place from 2024-01-01"));
    }

    @Test
    void in2024TheNewTaxConventionAloneTaxes() {
        JsonPath framework = on("2024-06-01");

        assertThat(items(framework, "inForce"))
                .containsExactly(
                        "aze-jpn-tax-2022 IN_FORCE since 2023-08-04",
                        "aze-jpn-tax-2022/taxes IN_FORCE since 2024-01-01",
                        "aze-jpn-tax-2022/information IN_FORCE since 2023-08-04",
                        "energy-charter-efficiency-protocol-1994 IN_FORCE since 2002-11-24",
                        "energy-charter-treaty-1994 IN_FORCE since 2002-10-21");
        assertThat(framework.getList("pending")).isEmpty();
        assertThat(framework.getList("expiring")).isEmpty();
        assertThat(framework.getList("missing.kind")).containsExactly("INVESTMENT_TREATY", "FREE_TRADE_AGREEMENT");
    }

    @Test
    void beforeTheFirstImportNothingWasKnown() {
        JsonPath framework = on("2022-09-06", "2001-01-01T00:00:00Z");

        assertThat(framework.getList("inForce")).isEmpty();
        assertThat(framework.getList("missing")).isEmpty();
        assertThat(framework.getList("notListed")).hasSize(4);
    }

    @Test
    void severalDaysCostOneStatementForAgreementsAndOneForListings() {
        long statements = Statements.during(() -> Requests.query("""
                { relation(between: "AZE", and: "JPN") {
                    y2000: legalFramework(on: "2000-01-01") { inForce { agreement { id title } } }
                    y2024: legalFramework(on: "2024-06-01") { inForce { agreement { id } } }
                    agreements(inForceOn: "2022-09-06", type: [CONVENTION]) { id } } }"""));

        assertThat(statements).isEqualTo(2);
    }

    private static JsonPath on(String day) {
        return on(day, null);
    }

    private static JsonPath on(String day, @Nullable String known) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("on", day);
        variables.put("known", known);
        JsonPath answer = Requests.query(QUERY, variables).extract().jsonPath();
        assertThat(answer.getList("errors")).isNull();
        return answer.setRootPath("data.relation.legalFramework");
    }

    /** "agreement/provision STATUS since ... until ..." of each item. */
    private static List<String> items(JsonPath framework, String list) {
        return IntStream.range(0, framework.getList(list).size())
                .mapToObj(i -> "%s[%d]".formatted(list, i))
                .map(item -> Stream.of(
                                framework.getString(item + ".agreement.id")
                                        + (framework.get(item + ".provision") == null
                                                ? ""
                                                : "/" + framework.getString(item + ".provision.key")),
                                framework.getString(item + ".status"),
                                framework.get(item + ".since") == null
                                        ? ""
                                        : "since " + framework.getString(item + ".since.text"),
                                framework.get(item + ".until") == null
                                        ? ""
                                        : "until " + framework.getString(item + ".until.text"))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(" ")))
                .toList();
    }
}
