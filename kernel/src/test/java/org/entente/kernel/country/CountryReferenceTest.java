package org.entente.kernel.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryReferenceTest {

    private static final Locale AZERBAIJANI = Locale.forLanguageTag("az");

    private final CountryReference reference = CountryReference.standard();

    @Test
    void allCurrentCountriesOfIso3166AreThere() {
        assertThat(reference.countries())
                .filteredOn(country -> country.kind() == AreaKind.COUNTRY)
                .hasSize(249)
                .allSatisfy(country -> assertThat(country.alpha2()).matches("[A-Z]{2}"));
    }

    @Test
    void aCountryIsFoundByEitherCodeInAnyCase() {
        assertThat(reference.find("aze")).map(Country::numeric).hasValue(31);
        assertThat(reference.find(" Jp ")).map(Country::code).hasValue(code("JPN"));
        assertThat(reference.byNumeric(392)).map(Country::code).hasValue(code("JPN"));
    }

    @Test
    void whatIsNotKnownIsEmptyOrRefusedByName() {
        assertThat(reference.find("QQQ")).isEmpty();
        assertThat(reference.find("Azerbaijan")).isEmpty();
        assertThat(reference.byNumeric(1)).isEmpty();
        assertThatThrownBy(() -> reference.require(code("QQQ")))
                .isInstanceOf(CountryUnknownException.class)
                .hasMessageContaining("QQQ");
    }

    @Test
    void aCodeIsReadInAnyCaseAndHasThreeCharacters() {
        assertThat(CountryCode.parse(" aze ")).isEqualTo(code("AZE"));
        assertThatThrownBy(() -> new CountryCode("aze"))
                .isInstanceOf(CountryCodeInvalidException.class)
                .hasMessageContaining("\"aze\"");
        assertThatThrownBy(() -> CountryCode.parse("AZ")).isInstanceOf(CountryCodeInvalidException.class);
    }

    @Test
    void namesComeInAzerbaijaniAndJapanese() {
        assertThat(country("JPN").name(AZERBAIJANI)).isEqualTo("Yaponiya");
        assertThat(country("JPN").name(Locale.JAPANESE)).isEqualTo("日本");
        assertThat(country("AZE").name(AZERBAIJANI)).isEqualTo("Azərbaycan");
        assertThat(country("AZE").name(Locale.JAPANESE)).isEqualTo("アゼルバイジャン");
        assertThat(country("KOR").name(Locale.UK)).isEqualTo("South Korea");
    }

    @Test
    void statesThatEndedHaveNamesOfTheirOwn() {
        assertThat(country("SUN").name(AZERBAIJANI)).isEqualTo("SSRİ");
        assertThat(country("CSK").name(Locale.JAPANESE)).isEqualTo("チェコスロバキア");
        assertThat(country("SUN").name(Locale.FRENCH)).isEqualTo("USSR");
    }

    @Test
    void aStateExistsFromItsFirstToItsLastDay() {
        Country ussr = country("SUN");
        assertThat(ussr.existsOn(LocalDate.of(1991, 12, 25))).isTrue();
        assertThat(ussr.existsOn(LocalDate.of(1991, 12, 26))).isFalse();
        assertThat(ussr.existsOn(LocalDate.of(1922, 12, 29))).isFalse();
        assertThat(country("AZE").existsOn(LocalDate.of(2022, 9, 6))).isTrue();
    }

    @Test
    void reservedCodesCanNeverBecomeThoseOfACountry() {
        // ISO leaves XAA to XZZ to its users and puts digits in no alpha-3 code.
        assertThat(reference.countries())
                .filteredOn(country -> country.source().contains("code of Entente"))
                .hasSizeGreaterThan(20)
                .allSatisfy(country -> assertThat(country.code().value()).matches("X[A-Z0-9]{2}"));
        assertThat(reference.countries())
                .filteredOn(country -> country.kind() == AreaKind.SPECIAL)
                .allSatisfy(country -> assertThat(country.code().value()).matches("X[A-Z]{2}|[A-Z][0-9]{2}"));
    }

    @Test
    void searchPutsACodeBeforeANameBeforeAWordInside() {
        assertThat(search("aze")).first().isEqualTo("AZE");
        assertThat(search("ge")).startsWith("GEO", "DEU");
        assertThat(search("korea")).containsExactly("PRK", "KOR");
        assertThat(search("niger")).startsWith("NER", "NGA");
    }

    @Test
    void searchUnderstandsAzerbaijaniJapaneseAndFormerNames() {
        assertThat(search("azərbay")).containsExactly("AZE");
        assertThat(search("AZERBAY")).containsExactly("AZE");
        assertThat(search("yapon")).containsExactly("JPN");
        assertThat(search("日本")).containsExactly("JPN");
        assertThat(search("アゼル")).containsExactly("AZE");
        assertThat(search("burma")).containsExactly("MMR");
        assertThat(search("cote d'iv")).containsExactly("CIV");
    }

    @Test
    void searchIsLimitedAndFindsNothingForNothing() {
        assertThat(reference.search("a", 5)).hasSize(5);
        assertThat(reference.search("  ", 5)).isEmpty();
        assertThat(reference.search("qqqq", 5)).isEmpty();
    }

    private List<String> search(String text) {
        return reference.search(text, 10).stream()
                .map(country -> country.code().value())
                .toList();
    }

    private Country country(String code) {
        return reference.require(code(code));
    }

    private static CountryCode code(String code) {
        return new CountryCode(code);
    }
}
