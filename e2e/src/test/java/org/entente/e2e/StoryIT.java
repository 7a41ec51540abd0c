package org.entente.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The one query of the README answers the whole story of September 2022 from the sample, each fact with its source. */
@ExtendWith(SharedSystem.class)
class StoryIT {
    private final JsonNode relation;

    StoryIT(Gateway gateway) throws Exception {
        this.relation = gateway.ask(Story.query(), Map.of()).get("relation");
    }

    @Test
    void theStatedTurnoverOf2021IsAClaimWithItsSourceAndTheAbsenceOfAStatisticIsSaid() {
        JsonNode claim = claim(relation.at("/trade/claims"), "2021");

        assertThat(claim.path("value").decimalValue()).isEqualByComparingTo("274800000");
        assertThat(claim.path("operator").asText()).isEqualTo("EQUAL");
        assertThat(claim.at("/source/url").asText()).isEqualTo("https://today.az/news/business/225035.html");
        assertThat(texts(claim.path("comparisons"), "/figure/absence")).containsOnly("NOT_IMPORTED");
        assertThat(claim(relation.at("/trade/claims"), "2020").path("operator").asText())
                .isEqualTo("MORE_THAN");
    }

    @Test
    void eachSideOfTheTrade2023NamesWhoReportedIt() {
        JsonNode year = relation.at("/trade/years/0");

        assertThat(year.at("/period/code").asText()).isEqualTo("2023");
        assertThat(year.at("/imports/value").decimalValue()).isEqualByComparingTo("435287669.83");
        assertThat(year.at("/imports/reporter/code").asText()).isEqualTo("AZE");
        assertThat(year.at("/imports/status").asText()).isEqualTo("REPORTED");
        assertThat(year.at("/exports/value").decimalValue()).isEqualByComparingTo("12927757.02");
        assertThat(year.at("/exports/reporter/code").asText()).isEqualTo("JPN");
        assertThat(year.at("/exports/status").asText()).isEqualTo("DERIVED_FROM_COUNTERPART");
        assertThat(year.at("/balance/value").decimalValue()).isEqualByComparingTo("-422359912.81");
    }

    @Test
    void sevenPointOneBillionStandsBesideSixteenPointOneMillionAndIsNotAddedToIt() {
        JsonNode claim = claim(relation.at("/investment/claims"), "../2022-09-06");
        JsonNode comparison = claim.at("/comparisons/0");

        assertThat(claim.path("value").decimalValue()).isEqualByComparingTo("7100000000");
        assertThat(comparison.at("/figure/value").decimalValue()).isEqualByComparingTo("16100000");
        assertThat(comparison.at("/figure/source/publisher").asText()).isEqualTo("UNCTAD");
        assertThat(comparison.path("gap").decimalValue()).isEqualByComparingTo("7083900000");
        assertThat(comparison.path("note").asText())
                .contains("the claim does not say whether it means flows, a position or commitments");

        JsonNode cumulative = relation.at("/investment/cumulative");
        BigDecimal sum = StreamSupport.stream(cumulative.path("inputs").spliterator(), false)
                .filter(input -> !input.path("value").isNull())
                .map(input -> input.path("value").decimalValue())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        assertThat(cumulative.path("value").decimalValue())
                .isEqualByComparingTo(sum)
                .isEqualByComparingTo("16100000");
        assertThat(cumulative.path("method").asText()).contains("as AZE reports it, 2001 to 2012");
    }

    @Test
    void sectorsAndProjectsAreNamedAndTheirAreasComeFromAnotherService() {
        assertThat(texts(relation.at("/investment/sectors"), "/sector/code")).contains("OIL_AND_GAS", "AGRICULTURE");
        JsonNode fields = relation.at("/investment/projects/nodes/0");
        assertThat(fields.path("name").asText()).contains("ACG");
        assertThat(texts(fields.path("parties"), "/organisation/name")).contains("ITOCHU Corporation");
        assertThat(texts(fields.path("areas"), "/label")).containsExactly("Oil and gas");
    }

    @Test
    void theAgreementWithTepscoHasFiveEnergySourcesAndTheConflictAboutItsDate() {
        JsonNode tepsco = find(relation.path("agreements"), "/id", "aze-energy-ministry-tepsco-2021");

        assertThat(texts(tepsco.path("subjects"), ""))
                .containsExactlyInAnyOrder("wind", "solar", "hydro", "geothermal", "bioenergy");
        assertThat(tepsco.at("/signedOn/text").asText()).isEqualTo("2021-05-06");
        JsonNode statements = tepsco.at("/dates/0/statements");
        assertThat(texts(statements, "/date/text")).containsExactlyInAnyOrder("2021-05-06", "2021-04-06");
        assertThat(texts(statements, "/reasoning"))
                .allSatisfy(reason -> assertThat(reason).isNotBlank());
        assertThat(texts(statements, "/source/publisher")).containsExactlyInAnyOrder("Trend", "Today.Az");
    }

    @Test
    void theLegalFrameworkOfTheDayIsDerivedWithReasons() {
        JsonNode framework = relation.path("legalFramework");

        assertThat(texts(framework.path("inForce"), "/agreement/title"))
                .anyMatch(title -> title.contains("USSR for the Avoidance of Double Taxation"))
                .noneMatch(title -> title.contains("Elimination of Double Taxation"));
        JsonNode efficiency = StreamSupport.stream(framework.path("inForce").spliterator(), false)
                .filter(item -> item.at("/agreement/title").asText().contains("Energy Efficiency"))
                .findFirst()
                .orElseThrow();
        assertThat(efficiency.at("/since/text").asText()).isEqualTo("2002-11-24");
        assertThat(texts(efficiency.path("reasons"), "/statement"))
                .contains("Azerbaijan: entry into force, 1998-04-16", "Japan: ratification, 2002-10-25");
        JsonNode missing = find(framework.path("missing"), "/kind", "INVESTMENT_TREATY");
        assertThat(texts(missing.path("reasons"), "/statement"))
                .anyMatch(reason -> reason.contains("negotiation started, 2018-09-05"));
    }

    @Test
    void theMeetingItsAreasAndTheYearOfFriendshipAreThere() {
        JsonNode meeting = find(
                relation.at("/dialogue/meetings/edges"),
                "/node/title",
                "The Ministry of Economy receives the Japan-Azerbaijan Economic Committee");

        assertThat(meeting.at("/node/date/text").asText()).isEqualTo("2022-09-06");
        assertThat(texts(meeting.at("/node/participants"), "/name")).contains("Yoshihisa Suzuki");
        assertThat(texts(meeting.at("/node/areas"), "/code"))
                .contains(
                        "INDUSTRY",
                        "DIGITAL_ECONOMY",
                        "TOURISM",
                        "RENEWABLE_ENERGY",
                        "FOURTH_INDUSTRIAL_REVOLUTION",
                        "LEGAL_FRAMEWORK");
        assertThat(texts(relation.path("milestones"), "/title"))
                .contains("Year of friendship between Azerbaijan and Japan", "Thirty years of diplomatic relations");
    }

    @Test
    void everyFigureThatHasAValueHasASourceOrInputsThatDo() {
        for (JsonNode figure : relation.findParents("absence")) {
            if (!figure.path("value").isNull()) {
                assertThat(figure.at("/source/publisher").asText())
                        .as("%s", figure)
                        .isNotBlank();
            } else {
                assertThat(figure.path("absence").asText("")).as("%s", figure).isNotBlank();
            }
        }
    }

    private static JsonNode claim(JsonNode claims, String period) {
        return find(claims, "/period/code", period);
    }

    private static JsonNode find(JsonNode list, String pointer, String value) {
        for (JsonNode item : list) {
            if (item.at(pointer).asText().equals(value)) {
                return item;
            }
        }
        throw new AssertionError("no %s = '%s' in %s".formatted(pointer, value, list));
    }

    private static List<String> texts(JsonNode list, String pointer) {
        List<String> texts = new ArrayList<>();
        list.forEach(item -> texts.add(item.at(pointer).asText()));
        return texts;
    }
}
