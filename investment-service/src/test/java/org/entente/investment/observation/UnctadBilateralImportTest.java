package org.entente.investment.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.entente.investment.Database;
import org.entente.investment.Rejections;
import org.entente.kernel.testing.PostgresResource;
import org.entente.kernel.testing.Requests;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class UnctadBilateralImportTest {
    private static final Map<String, String> INWARD = Map.of("side", "inward");
    private static final Map<String, String> OUTWARD = Map.of("side", "outward");
    private static final String HEADER = "source,target,flow,year\n";

    @BeforeEach
    void startFromNothing() {
        Database.clear();
    }

    @Test
    void eachSideOfOneYearAnswersBesideTheOther() {
        Requests.importText("unctad-bilateral", HEADER + "Japan,Azerbaijan,2.5,2011\n", INWARD);
        Requests.importText("unctad-bilateral", HEADER + "Japan,Azerbaijan,-1e-4,2011\n", OUTWARD);

        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment(of: "JPN") { asymmetry {
                            period { code } hostReport { value reporter { code } } investorReport { value reporter { code } }
                            difference { value } relativeAsymmetry { value unit } signConflict } } } }""")
                .body("errors", nullValue())
                .rootPath("data.relation.investment.asymmetry[0]")
                .body("period.code", equalTo("2011"))
                .body("hostReport.value", equalTo(2_500_000))
                .body("hostReport.reporter.code", equalTo("AZE"))
                .body("investorReport.value", equalTo(-100))
                .body("investorReport.reporter.code", equalTo("JPN"))
                .body("difference.value", equalTo(2_500_100))
                .body("relativeAsymmetry.value", equalTo(2))
                .body("signConflict", equalTo(true));
    }

    @Test
    void anUnknownNameIsListedAndRefusesTheFile() {
        Map<String, Object> job = Requests.importText(
                "unctad-bilateral",
                HEADER + "Japan,Azerbaijan,4,2001\nAtlantis,Azerbaijan,1,2001\nJapan,El Dorado,1,2001\n",
                INWARD);

        assertThat(job).containsEntry("state", "FAILED").containsEntry("rowsRejected", 2);
        assertThat(String.valueOf(job.get("error"))).startsWith("2 of 3 rows are unreadable");
        assertThat(Rejections.of(job))
                .containsExactly(
                        "3,source,Atlantis,is not the name of a known country or area",
                        "4,target,El Dorado,is not the name of a known country or area");
        assertThat(Database.count("select count(*) from observation")).isZero();
    }

    @Test
    void unknownNamesCanBeLeftOutAndTheRestIsTaken() {
        Map<String, Object> job = Requests.importText(
                "unctad-bilateral",
                HEADER + "Japan,Azerbaijan,4,2001\nAtlantis,Azerbaijan,1,2001\n",
                Map.of("side", "inward", "onBadRow", "reject"));

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 1);
        assertThat(Rejections.of(job)).hasSize(1);
        assertThat(Database.count("select rejected_rows from release")).isEqualTo(1);
    }

    @Test
    void aBadNumberChangesNothingOfWhatAnswered() {
        Requests.importText("unctad-bilateral", HEADER + "Japan,Azerbaijan,4,2001\n", INWARD);

        Map<String, Object> job = Requests.importText(
                "unctad-bilateral", HEADER + "Japan,Azerbaijan,7,2001\nJapan,Georgia,\"1,5\",2001\n", INWARD);

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(Rejections.of(job)).containsExactly("3,flow,\"1,5\",is not a decimal number such as 1234.5");
        Requests.query("{ relation(between: \"AZE\", and: \"JPN\") { investment { flows { figure { value } } } } }")
                .body("data.relation.investment.flows.figure.value", contains(4_000_000));
    }

    @Test
    void aRepeatedPairAndYearIsRefused() {
        Map<String, Object> job = Requests.importText(
                "unctad-bilateral",
                HEADER + "Japan,Azerbaijan,4,2001\nJapan,Georgia,1,2001\nJAPAN,Azerbaijan,5,2001\n",
                INWARD);

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(Rejections.of(job))
                .containsExactly("4,,,\"repeats line 2: the same reporter, counterpart, period and kind of number\"");
    }

    @Test
    void columnsMayStandInAnyOrder() {
        Map<String, Object> job = Requests.importText(
                "unctad-bilateral", "year;flow;comment;target;source\n2001;4;x;Azerbaijan;Japan\n", INWARD);

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 1);
    }

    @Test
    void aValueThatIsNotAvailableIsKeptAsSuch() {
        Requests.importText("unctad-bilateral", HEADER + "Japan,Azerbaijan,..,2001\n", INWARD);

        Requests.query(
                        "{ relation(between: \"AZE\", and: \"JPN\") { investment { flows { figure { value absence } } } } }")
                .body("data.relation.investment.flows.figure.value", contains(nullValue()))
                .body("data.relation.investment.flows.figure.absence", contains("NOT_REPORTED"));
    }

    @Test
    void whatIsNoSuchFileSaysWhatWouldBe() {
        assertThat(Rejections.refusal("unctad-bilateral", "source,target,year\nJapan,Azerbaijan,2001\n", INWARD))
                .contains("(source,target,flow,year)")
                .endsWith("it begins with 'source,target,year'");
        assertThat(Rejections.refusal("unctad-bilateral", "", INWARD)).endsWith("it begins with ''");
        assertThat(error(HEADER, INWARD)).isEqualTo("the file has no row to import");
        String row = HEADER + "Japan,Azerbaijan,4,2001\n";
        assertThat(Rejections.refusal("unctad-bilateral", row, Map.of()))
                .isEqualTo("this format needs the option 'side'");
        assertThat(Rejections.refusal("unctad-bilateral", row, Map.of("side", "both")))
                .startsWith("'both' is not a side: write inward");
        assertThat(Database.count("select count(*) from release")).isZero();
    }

    private static String error(String text, Map<String, String> options) {
        Map<String, Object> job = Requests.importText("unctad-bilateral", text, options);
        assertThat(job).containsEntry("state", "FAILED");
        return String.valueOf(job.get("error"));
    }
}
