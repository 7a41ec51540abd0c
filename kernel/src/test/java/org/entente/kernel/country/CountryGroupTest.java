package org.entente.kernel.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryGroupTest {

    private final CountryReference reference = CountryReference.standard();

    @ParameterizedTest
    @CsvSource({
        "1957-12-31, 0", "1958-01-01, 6", "1973-01-01, 9", "1981-01-01, 10", "1986-01-01, 12", "1995-01-01, 15",
        "2004-04-30, 15", "2004-05-01, 25", "2007-01-01, 27", "2013-07-01, 28", "2020-01-31, 28", "2020-02-01, 27"
    })
    void theEuropeanUnionHasAsManyMembersAsOnThatDay(LocalDate date, int members) {
        assertThat(members("EU", date)).hasSize(members);
    }

    @Test
    void theUnitedKingdomIsAMemberToItsLastDay() {
        assertThat(members("EU", LocalDate.of(2020, 1, 31))).contains("GBR");
        assertThat(members("EU", LocalDate.of(2020, 2, 1))).doesNotContain("GBR");
    }

    @Test
    void theEnergyChartersPartiesJoinAndLeaveEachOnTheirOwnDay() {
        assertThat(members("ECT", LocalDate.of(1998, 4, 15))).isEmpty();
        assertThat(members("ECT", LocalDate.of(1998, 4, 16)))
                .hasSize(30)
                .contains("AZE")
                .doesNotContain("JPN");
        assertThat(members("ECT", LocalDate.of(2002, 10, 20))).doesNotContain("JPN");
        assertThat(members("ECT", LocalDate.of(2002, 10, 21))).contains("JPN", "AZE");
        assertThat(members("ECT", LocalDate.of(2002, 10, 21))).hasSize(46);
        assertThat(members("ECT", LocalDate.of(2016, 1, 1))).doesNotContain("ITA");
        // With the EU and Euratom, Yemen was the fifty-second party (Energy Charter Secretariat, 2019).
        assertThat(members("ECT", LocalDate.of(2019, 1, 29))).hasSize(50).contains("YEM");
        assertThat(members("ECT", LocalDate.of(2023, 12, 7))).contains("FRA");
        assertThat(members("ECT", LocalDate.of(2023, 12, 8))).doesNotContain("FRA");
    }

    @Test
    void eftaLosesThoseWhoJoinTheUnion() {
        assertThat(members("EFTA", LocalDate.of(1994, 12, 31)))
                .containsExactlyInAnyOrder("AUT", "CHE", "FIN", "ISL", "LIE", "NOR", "SWE");
        assertThat(members("EFTA", LocalDate.of(1995, 1, 1))).containsExactlyInAnyOrder("CHE", "ISL", "LIE", "NOR");
    }

    @Test
    void aCountryKnowsItsGroupsOfADay() {
        assertThat(reference.groupsOf(new CountryCode("AZE"), LocalDate.of(2022, 9, 6)))
                .containsExactly(new GroupCode("ECT"), new GroupCode("GUAM"));
        assertThat(reference.groupsOf(new CountryCode("JPN"), LocalDate.of(2022, 9, 6)))
                .containsExactly(new GroupCode("CPTPP"), new GroupCode("ECT"), new GroupCode("RCEP"));
    }

    @Test
    void aGroupWhoseMembersAreNotRecordedSaysSo() {
        assertThat(reference.group(new GroupCode("OCT")))
                .hasValueSatisfying(group -> assertThat(group.membersRecorded()).isFalse());
        assertThat(reference.group(new GroupCode("EU")))
                .hasValueSatisfying(group -> assertThat(group.membersRecorded()).isTrue());
        assertThat(members("NOSUCH", LocalDate.of(2022, 9, 6))).isEmpty();
    }

    @Test
    void sourcesNameGroupsInTheirOwnWords() {
        assertThat(group(AliasScheme.IIA_NAVIGATOR, "EU (European Union)")).isEqualTo("EU");
        assertThat(group(AliasScheme.IIA_NAVIGATOR, "European Union")).isEqualTo("EU");
        assertThat(group(AliasScheme.IIA_NAVIGATOR, "Energy Charter Treaty members"))
                .isEqualTo("ECT");
        assertThat(group(AliasScheme.WTO, "EU")).isEqualTo("EU");
        assertThat(group(AliasScheme.WTO, "Southern Common Market (MERCOSUR)")).isEqualTo("MERCOSUR");
        assertThat(group(AliasScheme.COMTRADE, "97")).isEqualTo("EU");
        assertThat(group(AliasScheme.COMTRADE, "31")).isEqualTo("unmatched");
    }

    @Test
    void aMembershipCannotEndBeforeItBegins() {
        assertThatThrownBy(() -> new Membership(
                        new CountryCode("GBR"), LocalDate.of(2020, 1, 31), LocalDate.of(1973, 1, 1), "reversed"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("GBR");
        assertThatThrownBy(() -> new GroupCode("eu")).isInstanceOf(IllegalArgumentException.class);
    }

    private String group(AliasScheme scheme, String text) {
        return reference
                .resolveGroup(scheme, text)
                .map(group -> group.code().value())
                .orElse("unmatched");
    }

    private Set<String> members(String group, LocalDate date) {
        return reference.membersOn(new GroupCode(group), date).stream()
                .map(CountryCode::value)
                .collect(Collectors.toSet());
    }
}
