package org.entente.kernel.country;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.StringReader;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;

/** The reference refuses facts that contradict themselves, and says where they stand. */
class CountryFactsTest {

    private static final String AREA_COLUMNS =
            "code,alpha2,numeric,name,kind,valid_from,valid_to,region,name_az,name_ja,source\n";

    @Test
    void aCodeIsListedOnce() {
        refused("special.csv", AREA_COLUMNS + "AZE,,1,Elsewhere,SPECIAL,,,,,,test")
                .hasMessage("special.csv, line 2: code AZE is already that of Azerbaijan");
    }

    @Test
    void aNumericIsListedOnce() {
        refused("special.csv", AREA_COLUMNS + "X01,,31,Elsewhere,SPECIAL,,,,,,test")
                .hasMessage("special.csv, line 2: numeric 31 is already that of Azerbaijan");
    }

    @Test
    void aNameBelongsToOneCountry() {
        refused("names.csv", "name,code,source\nBurma,MMR,test\nJAPAN,MMR,test")
                .hasMessage("names.csv, line 3: \"JAPAN\" is already a name of JPN");
    }

    @Test
    void aNumberAndADateMustBeReadable() {
        refused("special.csv", AREA_COLUMNS + "X01,,one,Elsewhere,SPECIAL,,,,,,test")
                .hasMessage("special.csv, line 2: numeric is not a whole number: one");
        refused("special.csv", AREA_COLUMNS + "X01,,1,Elsewhere,SPECIAL,6 September,,,,,test")
                .hasMessageStartingWith("special.csv, line 2: valid_from is not a date");
        refused("special.csv", AREA_COLUMNS + "X01,,1,Elsewhere,SPECIAL,,,,,,")
                .hasMessage("special.csv, line 2: source is empty");
    }

    @Test
    void columnsAreThoseThatAreExpected() {
        refused("names.csv", "code,name,source\nMMR,Burma,test")
                .hasMessageStartingWith("names.csv, line 2: expected the columns name,code,source");
    }

    @Test
    void everyCodeThatIsReferredToIsListed() {
        refused("successions.csv", "predecessor,successor,relation,effective,source\nSUN,QQQ,SUCCEEDS,1991-12-26,test")
                .hasMessage("successions.csv, line 2: no country is listed with the code QQQ");
        refused("group_aliases.csv", "scheme,text,code,note\nWTO,Nowhere,NOSUCH,")
                .hasMessage("group_aliases.csv, line 2: groups.csv does not list NOSUCH");
        refused("memberships.csv", "group,country,from,to,source\nNOSUCH,AZE,2000-01-01,,test")
                .hasMessage("memberships.csv names the group NOSUCH, groups.csv does not");
    }

    @Test
    void aCountryIsInAGroupOnceAtATime() {
        refused("memberships.csv", """
                        group,country,from,to,source
                        EU,GBR,1973-01-01,2020-01-31,test
                        EU,GBR,2020-01-31,,test
                        """).hasMessage("memberships.csv, line 3: GBR is in EU twice on 2020-01-31");
    }

    @Test
    void anAliasMeansOneCountryAtATime() {
        refused("aliases.csv", """
                        scheme,text,code,valid_from,valid_to,note
                        WITS,KN1,XKN,,1980-12-31,
                        WITS,kn1,KNA,1980-12-31,,
                        """)
                .hasMessage("aliases.csv, line 3: WITS says something else of \"kn1\" for some of these days");
    }

    private static AbstractThrowableAssert<?, ? extends Throwable> refused(String file, String content) {
        return assertThatThrownBy(() -> ReferenceLoader.load(
                        name -> name.equals(file) ? new StringReader(content) : FactFiles.shipped(name)))
                .isInstanceOf(IllegalStateException.class);
    }
}
