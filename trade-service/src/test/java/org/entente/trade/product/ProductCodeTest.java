package org.entente.trade.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.entente.kernel.error.BadUserInputException;
import org.entente.trade.product.Classification.Family;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProductCodeTest {
    @ParameterizedTest
    @CsvSource({"01,1,2", "99,99,2", "0101,101,4", "9999,9999,4", "010121,10121,6", "999999,999999,6"})
    void codesAndNumbersAreTheSameThing(String digits, int number, int level) {
        ProductCode code = ProductCode.hs(digits);

        assertThat(code.number()).isEqualTo(number);
        assertThat(code.level()).isEqualTo(level);
        assertThat(ProductCode.level(number)).isEqualTo(level);
        assertThat(ProductCode.ofNumber(number)).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "123", "12345", "1234567", "00", "0001", "12a4", "TOTAL", "１２"})
    void otherTextsAreNoCodes(String text) {
        assertThat(ProductCode.find(Family.HS, text)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> ProductCode.hs(text));
    }

    @ParameterizedTest
    @CsvSource({"0,1000000,1", "00,2000000,2", "001,3000001,3", "0011,4000011,4", "00111,5000111,5", "9,1000009,1"})
    void codesOfTheSitcKeepTheirLeadingZeros(String digits, int number, int level) {
        ProductCode code = new ProductCode(Family.SITC, digits);

        assertThat(code.number()).isEqualTo(number);
        assertThat(ProductCode.level(number)).isEqualTo(level);
        assertThat(ProductCode.ofNumber(number)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"10121,4,101", "10121,2,1", "10121,6,10121", "99,2,99", "5000111,3,3000001", "5000111,1,1000000"})
    void ancestorsAreTheCodesThatOneIsBelow(int number, int level, int ancestor) {
        assertThat(ProductCode.ancestor(number, level)).isEqualTo(ancestor);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 6_000_000})
    void otherNumbersAreNoCodes(int number) {
        assertThatIllegalArgumentException().isThrownBy(() -> ProductCode.ofNumber(number));
    }

    @Test
    void theParentIsTheCodeWithoutItsLastTwoDigits() {
        assertThat(ProductCode.hs("010121").parent()).contains(ProductCode.hs("0101"));
        assertThat(ProductCode.hs("0101").parent()).contains(ProductCode.hs("01"));
        assertThat(ProductCode.hs("01").parent()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "HS,HS",
        "hs17,HS2017",
        "HS2017,HS2017",
        "H5,HS2017",
        "h0,HS1992",
        "HS92,HS1992",
        "HS22,HS2022",
        "S3,SITC3",
        "sitc4,SITC4"
    })
    void classificationsAreKnownByEachOfTheirNames(String text, Classification classification) {
        assertThat(Classification.find(text)).contains(classification);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HS18", "SITC", "17"})
    void otherClassificationsAreNotGuessed(String text) {
        assertThat(Classification.find(text)).isEmpty();
    }

    @Test
    void cursorsSurviveTheWayToTheClientAndBack() {
        ProductCursor cursor = new ProductCursor(1_000_500_000L, 870323);
        assertThat(ProductCursor.parse(cursor.encode())).isEqualTo(cursor);
        ProductCursor withheld = new ProductCursor(-1, 1);
        assertThat(ProductCursor.parse(withheld.encode())).isEqualTo(withheld);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%%%", "MTIz", "MTI6MTIzNDU2Nzg", "OTk5OTk5OTk5OTk5OTk5OTk5OTk6MQ"})
    void whatIsNoCursorIsRefusedWithItsText(String text) {
        assertThatExceptionOfType(BadUserInputException.class)
                .isThrownBy(() -> ProductCursor.parse(text))
                .withMessageContaining("'" + text + "' is not a cursor");
    }
}
