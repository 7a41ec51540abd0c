package org.entente.investment.project;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

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
class ProjectCsvImportTest {
    private static final String HEADER =
            "record,id,name,code,organisation,country,investor,place,date,value,currency,note,source,url\n";
    private static final String ITOCHU = "ORGANISATION,itochu,ITOCHU,,,JPN,,,,,,,News,\n";
    private static final String FIELD = "PROJECT,field,An oil field,OIL_AND_GAS,,AZE,,,,,,,News,\n";

    @BeforeEach
    void startFromNothing() {
        Database.clear();
    }

    @Test
    void linesMayComeInAnyOrder() {
        Map<String, Object> job = Requests.importText(
                "projects-csv", HEADER + "PARTY,field,,INVESTOR,itochu,,,,,3.65,,,News,\n" + FIELD + ITOCHU, Map.of());

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 3);
        Requests.query("""
                        { relation(between: "AZE", and: "JPN") { investment { projects { nodes {
                            id parties { role sharePercent organisation { id country { code } } } } } } } }""")
                .rootPath("data.relation.investment.projects")
                .body("nodes.id", contains("field"))
                .body("nodes[0].parties[0].sharePercent", equalTo(3.65f))
                .body("nodes[0].parties[0].organisation.country.code", equalTo("JPN"));
    }

    @Test
    void everyUnreadableCellIsNamed() {
        Map<String, Object> job = Requests.importText(
                "projects-csv",
                HEADER
                        + "COMPANY,itochu,ITOCHU,,,JPN,,,,,,,News,\n"
                        + "ORGANISATION,Itochu Corp,ITOCHU,,,JPN,,,,,,,News,\n"
                        + "ORGANISATION,itochu,ITOCHU,,,XYZ,,,,,,,News,\n"
                        + "PROJECT,field,An oil field,OIL,,AZE,,,,,,,News,\n"
                        + "PARTY,field,,INVESTOR,itochu,,,,,101,,,News,\n"
                        + "STAGE,field,,OPERATING,,,,,yesterday,,,,News,\n"
                        + "VALUE,field,,INVESTED,,,,,2001-01-01,5,dollars,,News,\n"
                        + "AREA,field,,oil and gas,,,,,,,,,,\n"
                        + "SECTOR,,,OIL_AND_GAS,,AZE,AZE,,2001-01-01,,,Said,News,\n"
                        + "PROJECT,plant,A plant,POWER,,AZE,,,,,,,,\n",
                Map.of());

        assertThat(job).containsEntry("state", "FAILED");
        assertThat(Rejections.of(job))
                .extracting(line -> line.split(",", 4)[0] + " " + line.split(",", 4)[1])
                .containsExactly(
                        "2 record",
                        "3 id",
                        "4 country",
                        "5 code",
                        "6 value",
                        "7 date",
                        "8 currency",
                        "9 code",
                        "10 investor",
                        "11 source");
    }

    @Test
    void whatTheFileDoesNotDescribeIsRefused() {
        Map<String, Object> job = Requests.importText(
                "projects-csv",
                HEADER
                        + FIELD
                        + "PARTY,field,,INVESTOR,inpex,,,,,,,,News,\n"
                        + "STAGE,plant,,OPERATING,,,,,2001-01-01,,,,News,\n"
                        + "NAME,inpex,国際石油開発帝石,ja,,,,,,,,,,\n",
                Map.of());

        assertThat(Rejections.of(job))
                .containsExactly(
                        "3,organisation,inpex,\"no ORGANISATION line of this file has this id, and no organisation imported before\"",
                        "4,id,plant,no PROJECT line of this file has this id",
                        "5,id,inpex,no ORGANISATION line of this file has this id");
        assertThat(Database.count("select count(*) from project")).isZero();
    }

    @Test
    void repetitionsAreRefused() {
        Map<String, Object> job = Requests.importText(
                "projects-csv",
                HEADER
                        + ITOCHU
                        + ITOCHU
                        + FIELD
                        + FIELD
                        + "AREA,field,,OIL_AND_GAS,,,,,,,,,,\n"
                        + "AREA,field,,OIL_AND_GAS,,,,,,,,,,\n"
                        + "PARTY,field,,INVESTOR,itochu,,,,,1,,,News,\n"
                        + "PARTY,field,,INVESTOR,itochu,,,,,2,,,News,\n",
                Map.of("onBadRow", "reject"));

        assertThat(job).containsEntry("state", "PUBLISHED").containsEntry("rowsTaken", 4);
        assertThat(Rejections.of(job))
                .containsExactly(
                        "3,id,itochu,is the id of an earlier ORGANISATION line",
                        "5,id,field,is the id of an earlier PROJECT line",
                        "7,record,,repeats an earlier line",
                        "9,record,,repeats an earlier line");
    }

    @Test
    void aNewEditionReplacesItsCollectionAsAWhole() {
        String project =
                "{ relation(between: \"AZE\", and: \"JPN\") { investment { projects { nodes { id name } } } } }";
        String party = "PARTY,field,,INVESTOR,itochu,,,,,,,,News,\n";
        Requests.importText("projects-csv", HEADER + ITOCHU + FIELD + party, Map.of("collection", "mine"));
        Requests.importText(
                "projects-csv",
                HEADER + ITOCHU + FIELD.replace("An oil field", "The oil field") + party,
                Map.of("collection", "mine"));

        Requests.query(project).body("data.relation.investment.projects.nodes.name", contains("The oil field"));

        Requests.importText(
                "projects-csv",
                HEADER + ITOCHU + FIELD.replace("An oil field", "Their oil field") + party,
                Map.of("collection", "theirs"));
        Requests.query(project).body("data.relation.investment.projects.nodes.name", contains("Their oil field"));
    }
}
