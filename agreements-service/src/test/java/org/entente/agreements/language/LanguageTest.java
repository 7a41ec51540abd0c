package org.entente.agreements.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LanguageTest {
    @Test
    void languagesWithoutADictionaryAreFoldedAndThoseWithoutBlanksCutIntoPairs() {
        assertThat(SearchLanguage.of("az").words("Yaşıl ENERJİ haqqında")).isEqualTo("yasil enerji haqqinda");
        assertThat(PreparedWords.of("日・アゼルバイジャン投資協定").split(" +"))
                .contains("投資", "資協", "協定", "ゼル", "日")
                .doesNotContain("投", "日ア");
        assertThat(SearchLanguage.of("en-GB").words("Taxes on Income")).isEqualTo("Taxes on Income");
        assertThat(SearchLanguage.of("fr").dictionary()).isEqualTo("entente_french");
    }

    @Test
    void aRunOfJapaneseIsLookedForAsAPhraseAndQuotesMinusAndOrStay() {
        assertThat(new SearchTerms("JCM 二国間 -投資 \"yaşıl enerji\" or vergi").forPrepared())
                .isEqualTo("jcm \" 二国  国間 \" -\" 投資 \" \"yasil enerji\" or vergi");
        assertThat(new SearchTerms("tax -income \"double taxation\" OR x").wanted())
                .containsExactly("tax", "double taxation", "x");
    }

    @Test
    void matchesKeepTheirOriginalLetters() {
        assertThat(Highlighter.whole("Yaşıl enerji zonası", new SearchTerms("yasil zonasi")))
                .containsExactly(
                        new Fragment("Yaşıl", true), new Fragment(" enerji ", false), new Fragment("zonası", true));
        assertThat(Highlighter.whole("enerjisiz", new SearchTerms("enerji")))
                .as("a word is not a part of another")
                .containsExactly(new Fragment("enerjisiz", false));
        assertThat(Highlighter.whole("日本の投資協定", new SearchTerms("投資")))
                .containsExactly(new Fragment("日本の", false), new Fragment("投資", true), new Fragment("協定", false));
    }

    @Test
    void aLongTextIsShownAroundTheFirstMatch() {
        String text = "söz ".repeat(200) + "vergi " + "söz ".repeat(200);
        List<Fragment> fragments = Highlighter.around(text, new SearchTerms("VERGİ"));
        assertThat(fragments)
                .filteredOn(Fragment::matched)
                .extracting(Fragment::text)
                .containsExactly("vergi");
        assertThat(fragments.get(0).text()).isEqualTo("…");
        assertThat(String.join("", fragments.stream().map(Fragment::text).toList()))
                .hasSizeBetween(300, 450);
    }

    @Test
    void passagesAreTheTextAgain() {
        String text = "Article 1. The Parties agree.\n".repeat(200) + "日本".repeat(2_000);
        List<String> passages = Passages.of(text);
        assertThat(String.join("", passages)).isEqualTo(text);
        assertThat(passages).hasSizeGreaterThan(4).allMatch(passage -> passage.length() <= 1_500);
        assertThat(passages.get(0)).endsWith("\n");
        assertThat(Passages.of("")).isEmpty();
    }
}
