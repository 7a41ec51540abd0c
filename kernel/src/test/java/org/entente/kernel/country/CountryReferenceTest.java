package org.entente.kernel.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class CountryReferenceTest {

    private final CountryReference reference = CountryReference.standard();

    @Test
    void aCountryIsFoundByEitherCodeInAnyCase() {
        assertThat(reference.find("aze")).map(Country::numeric).hasValue(31);
        assertThat(reference.find("Jp")).map(Country::code).hasValue(new CountryCode("JPN"));
    }

    @Test
    void namesComeInAzerbaijaniAndJapanese() {
        Country japan = reference.require(new CountryCode("JPN"));
        assertThat(japan.name(Locale.forLanguageTag("az"))).isEqualTo("Yaponiya");
        assertThat(japan.name(Locale.JAPANESE)).isEqualTo("日本");
    }
}
