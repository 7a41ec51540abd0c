package org.entente.trade.flow;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.entente.kernel.testing.SharedData;
import org.junit.jupiter.api.Test;

class QuantityUnitTest {
    @Test
    void unitsAreFoundByCode() {
        assertThat(QuantityUnit.find(2)).contains(new QuantityUnit(2, "m²", "Area in square meters"));
        assertThat(QuantityUnit.find(12).orElseThrow().abbreviation()).isEqualTo("m³");
        assertThat(QuantityUnit.find(8).orElseThrow().description()).isEqualTo("Weight in kilograms");
        assertThat(QuantityUnit.find(77)).isEmpty();
        assertThat(QuantityUnit.find(-1)).isEmpty();
    }

    @Test
    void noQuantityIsNoUnit() {
        assertThat(List.of(-1, 0, 1)).allMatch(QuantityUnit::isNone);
        assertThat(QuantityUnit.list()).noneMatch(unit -> QuantityUnit.isNone(unit.code()));
    }

    @Test
    void theUnitsAreThoseOfThePublishersList() throws IOException {
        List<String> published = Files.readAllLines(
                SharedData.file("reference/comtrade_unites_of_quantity.csv"), StandardCharsets.ISO_8859_1);

        assertThat(QuantityUnit.list())
                .hasSize(published.size() - 2)
                .allSatisfy(unit -> assertThat(published)
                        .anyMatch(line -> line.startsWith("\"%d\",\"%s\",\"%s\""
                                .formatted(unit.code(), unit.abbreviation(), unit.description()))));
    }
}
