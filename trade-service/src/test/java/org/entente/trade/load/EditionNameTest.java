package org.entente.trade.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.entente.trade.product.Classification;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EditionNameTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HS 2022|HS2022",
                "' HS2017'|HS2017",
                "From HS 2022|HS2022",
                "To HS2012|HS2012",
                "HS 1988/92 Product Code|HS1992",
                "HS92|HS1992",
                "H3|HS2007",
                "SITC Rev. 4|SITC4",
                "To SITC Rev.3|SITC3",
                "SITC Revision 4 Product Code|SITC4",
                "S1|SITC1"
            })
    void columnsOfCorrelationTablesAreNamedAfterTheirEdition(String column, Classification edition) {
        assertThat(EditionName.find(column)).contains(edition);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "Relationship", "HS 1988/92 Product Description", "after", "HS", "HS 2019", "Between", "S5"})
    void otherColumnsAreNot(String column) {
        assertThat(EditionName.find(column)).isEmpty();
    }
}
