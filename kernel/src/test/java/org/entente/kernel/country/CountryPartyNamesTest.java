package org.entente.kernel.country;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class CountryPartyNamesTest {

    @Test
    void namesThatHoldCommasStayWhole() {
        assertThat(split("Japan, Korea, Republic of")).containsExactly("Japan", "Korea, Republic of");
        assertThat(split("Iran, Islamic Republic of, Yemen")).containsExactly("Iran, Islamic Republic of", "Yemen");
        assertThat(split("Hong Kong, China SAR, Macao, China SAR"))
                .containsExactly("Hong Kong, China SAR", "Macao, China SAR");
        assertThat(split("Congo, Congo, Democratic Republic of the"))
                .containsExactly("Congo", "Congo, Democratic Republic of the");
    }

    @Test
    void chinaBesideMacaoIsTwoParties() {
        assertThat(split("China, Macao, China SAR")).containsExactly("China", "Macao, China SAR");
        assertThat(split("China, Taiwan Province of China")).containsExactly("China", "Taiwan Province of China");
    }

    @Test
    void namesOfGroupsStayWhole() {
        assertThat(split("ACP (African, Caribbean and Pacific Group of States), EU (European Union)"))
                .containsExactly("ACP (African, Caribbean and Pacific Group of States)", "EU (European Union)");
    }

    @Test
    void namesThatNobodyKnowsAreKeptAndNeverCutInsideParentheses() {
        assertThat(split("Atlantis, Japan")).containsExactly("Atlantis", "Japan");
        assertThat(split("Union (one, two), Japan")).containsExactly("Union (one, two)", "Japan");
        assertThat(split("Union (one, Japan")).containsExactly("Union (one", "Japan");
    }

    @Test
    void semicolonsSeparateWithoutDoubt() {
        assertThat(split("Italy; Panama;")).containsExactly("Italy", "Panama");
        assertThat(split("Korea, Republic of; Japan")).containsExactly("Korea, Republic of", "Japan");
    }

    @Test
    void nothingHasNoParties() {
        assertThat(split(" ")).isEmpty();
        assertThat(split(", ,")).isEmpty();
    }

    private static List<String> split(String joined) {
        return CountryReference.standard().splitPartyNames(AliasScheme.IIA_NAVIGATOR, joined);
    }
}
