package org.entente.kernel.country;

import static org.assertj.core.api.Assertions.assertThat;
import static org.entente.kernel.country.AliasScheme.BACI;
import static org.entente.kernel.country.AliasScheme.COMTRADE;
import static org.entente.kernel.country.AliasScheme.DESTA;
import static org.entente.kernel.country.AliasScheme.IIA_NAVIGATOR;
import static org.entente.kernel.country.AliasScheme.UNCTAD;
import static org.entente.kernel.country.AliasScheme.WITS;
import static org.entente.kernel.country.AliasScheme.WTO;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountryAliasTest {

    private final CountryReference reference = CountryReference.standard();

    @ParameterizedTest
    @CsvSource({"842, USA", "251, FRA", "757, CHE", "699, IND", "579, NOR", "381, ITA", "031, AZE", "4, AFG"})
    void comtradeAndBaciShareTheirNumerics(String numeric, String code) {
        assertThat(resolve(COMTRADE, numeric)).isEqualTo(code);
        assertThat(resolve(BACI, numeric)).isEqualTo(code);
    }

    @Test
    void otherAsiaIsTaiwanForBaciOnly() {
        assertThat(resolve(BACI, "490")).isEqualTo("TWN");
        assertThat(resolve(COMTRADE, "490")).isEqualTo("S19");
        assertThat(reference.byNumeric(490)).map(Country::kind).hasValue(AreaKind.SPECIAL);
    }

    @ParameterizedTest
    @CsvSource({"0, W00", "899, X99", "837, X37", "838, X38", "839, X39", "97, X97"})
    void specialPartnersOfComtradeAreNoCountries(String numeric, String code) {
        Country partner = reference.resolve(COMTRADE, numeric, null).orElseThrow();
        assertThat(partner.code().value()).isEqualTo(code);
        assertThat(partner.kind()).isEqualTo(AreaKind.SPECIAL);
    }

    @Test
    void witsKeepsCodesThatIsoGaveUp() {
        assertThat(resolve(WITS, "ROM")).isEqualTo("ROU");
        assertThat(resolve(WITS, "ZAR")).isEqualTo("COD");
        assertThat(resolve(WITS, "SVU")).isEqualTo("SUN");
        assertThat(resolve(WITS, "MNT")).isEqualTo("MNE");
        assertThat(resolve(WITS, "BLX")).isEqualTo("BLX");
        assertThat(resolve(WITS, "AZE")).isEqualTo("AZE");
    }

    @Test
    void aTextMeansAnotherStateOnAnotherDay() {
        assertThat(resolve(IIA_NAVIGATOR, "Yugoslavia (former)", day(1976))).isEqualTo("YUG");
        assertThat(resolve(IIA_NAVIGATOR, "Yugoslavia (former)", day(1995))).isEqualTo("SCG");
        assertThat(resolve(WITS, "KN1", day(1976))).isEqualTo("XKN");
        assertThat(resolve(WITS, "KN1", day(2016))).isEqualTo("KNA");
    }

    @Test
    void aTextWithTwoMeaningsIsNotGuessedWithoutADay() {
        assertThat(reference.resolve(IIA_NAVIGATOR, "Yugoslavia (former)", null))
                .isEmpty();
    }

    @Test
    void aSchemeDecidesAloneAboutWhatItLists() {
        // ISO 3166-3 knows YUG, but not what this source would mean by it after the state had ended.
        assertThat(reference.resolve(WITS, "YUG", day(2004))).isEmpty();
        assertThat(resolve(WITS, "YUG", day(1988))).isEqualTo("YUG");
    }

    @Test
    void formerStatesAreUnderstoodByNameAndCode() {
        assertThat(resolve(DESTA, "810")).isEqualTo("SUN");
        assertThat(resolve(UNCTAD, "SOVIET  union")).isEqualTo("SUN");
        assertThat(resolve(UNCTAD, "Burma")).isEqualTo("MMR");
        assertThat(resolve(COMTRADE, "BUR")).isEqualTo("MMR");
    }

    @Test
    void namesAreComparedWithoutCaseMarksAndApostrophes() {
        assertThat(resolve(UNCTAD, "COTE D’IVOIRE")).isEqualTo("CIV");
        assertThat(resolve(WTO, "Sao Tomé and Principe")).isEqualTo("STP");
        assertThat(resolve(WTO, "türkiye")).isEqualTo("TUR");
        assertThat(resolve(UNCTAD, "Bosnia & Herzegovina")).isEqualTo("BIH");
        assertThat(resolve(UNCTAD, "Trinidad\u00a0and   Tobago")).isEqualTo("TTO");
    }

    @Test
    void whatNobodyKnowsStaysUnmatched() {
        assertThat(reference.resolve(BACI, "999", null)).isEmpty();
        assertThat(reference.resolve(BACI, "", null)).isEmpty();
        assertThat(reference.resolve(BACI, "-1", null)).isEmpty();
        assertThat(reference.resolve(UNCTAD, "Unspecified country", null)).isEmpty();
        assertThat(reference.resolve(UNCTAD, "European Union", null)).isEmpty();
    }

    private String resolve(AliasScheme scheme, String text) {
        return resolve(scheme, text, null);
    }

    private String resolve(AliasScheme scheme, String text, @Nullable LocalDate on) {
        return reference
                .resolve(scheme, text, on)
                .map(country -> country.code().value())
                .orElse("unmatched");
    }

    private static LocalDate day(int year) {
        return LocalDate.of(year, 6, 30);
    }
}
