package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Random;
import org.entente.trade.flow.Milli;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {
    @ParameterizedTest
    @CsvSource({
        "0,0,0",
        "0.0,0,0",
        "000,0,0",
        "1,0,1000",
        "6804128143.0,0,6804128143000",
        "27.902,0,27902",
        "27.902,3,27902000",
        "0.001,0,1",
        "1.,0,1000",
        "007.5,0,7500",
        "1.23400000,0,1234",
        "123456.789012,6,123456789012000",
        "999999999999999.99,0,999999999999999990"
    })
    void plainAmountsAreExact(String text, int power, long thousandths) {
        assertThat(Values.plain(text, power)).isEqualTo(thousandths);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ".",
                ".5",
                "-1",
                "+1",
                "1e3",
                "1.2.3",
                "1,5",
                "NA",
                "1 ",
                "0.0001",
                "1.00050",
                "9999999999999999",
                "12345678901234567890",
                "٣"
            })
    void anythingElseIsLeftToTheDecimals(String text) {
        assertThat(Values.plain(text, 0)).isEqualTo(Values.NOT_PLAIN);
    }

    @Test
    void ofAnyAmountThePlainReadingIsThatOfTheDecimals() {
        Random random = new Random(20100101);
        int plain = 0;
        for (int i = 0; i < 200_000; i++) {
            String text = text(random);
            int power = 3 * random.nextInt(3);
            long read = Values.plain(text, power);
            if (read != Values.NOT_PLAIN) {
                plain++;
                assertThat(read)
                        .as("%s times ten to the %d", text, power)
                        .isEqualTo(Milli.ofUnits(new BigDecimal(text).scaleByPowerOfTen(power)));
            }
        }
        assertThat(plain).isGreaterThan(100_000);
    }

    private static String text(Random random) {
        StringBuilder text = new StringBuilder();
        int whole = 1 + random.nextInt(13);
        for (int i = 0; i < whole; i++) {
            text.append((char) ('0' + random.nextInt(10)));
        }
        if (random.nextInt(3) > 0) {
            text.append('.');
            int decimals = random.nextInt(5);
            for (int i = 0; i < decimals; i++) {
                text.append((char) ('0' + random.nextInt(10)));
            }
            text.append("0".repeat(random.nextInt(3)));
        }
        return text.toString();
    }
}
