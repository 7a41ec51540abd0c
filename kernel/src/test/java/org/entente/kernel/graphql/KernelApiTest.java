package org.entente.kernel.graphql;

import static org.entente.kernel.testing.Requests.entities;
import static org.entente.kernel.testing.Requests.query;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import org.entente.kernel.testing.KernelProfile;
import org.entente.kernel.testing.PostgresResource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@TestProfile(KernelProfile.class)
@QuarkusTestResource(PostgresResource.class)
class KernelApiTest {
    @Test
    void aRelationHasNoOrderAndCodesAnyCase() {
        for (String codes : List.of("between: \"AZE\", and: \"JPN\"", "between: \"jp\", and: \"az\"")) {
            query("{ relation(%s) { id countries { code name } } }".formatted(codes))
                    .body("errors", nullValue())
                    .body("data.relation.id", equalTo("AZE-JPN"))
                    .body("data.relation.countries.name", contains("Azerbaijan", "Japan"));
        }
    }

    @Test
    void aWrongCodeIsAnsweredWithWhatWouldBeRight() {
        query("{ relation(between: \"AZE\", and: \"XYZ\") { id } }")
                .body("data.relation", nullValue())
                .body("errors[0].extensions.code", equalTo("bad-user-input"))
                .body("errors[0].path", equalTo(List.of("relation")))
                .body(
                        "errors[0].message",
                        equalTo("'XYZ' is not a country code: write an ISO 3166-1 alpha-3 code such as AZE"));
        query("{ relation(between: \"AZE\", and: \"az\") { id } }")
                .body(
                        "errors[0].message",
                        equalTo("a relation is between two different countries, not AZE and itself"));
    }

    @Test
    void namesComeInEachLanguageAndAliasesAreKeptApart() {
        query(
                        "{ country(code: \"JPN\") { en: name az: name(language: \"az\") ja: name(language: \"ja\") numeric alpha2 } }")
                .body(
                        "data.country",
                        equalTo(Map.of("en", "Japan", "az", "Yaponiya", "ja", "日本", "numeric", 392, "alpha2", "JP")));
    }

    @Test
    void countriesAreSearchedAndGroupsAreTheirMembersToday() {
        query("{ countries(search: \"yapon\") { code } }").body("data.countries.code", contains("JPN"));
        query("{ countries(group: \"EU\") { code } }")
                .body("data.countries", hasSize(27))
                .body("data.countries.code", hasItems("FRA", "HRV"));
        query("{ countries(group: \"NATO\") { code } }").body("errors[0].extensions.code", equalTo("bad-user-input"));
    }

    @Test
    void oneUnknownKeyDoesNotHideItsSiblings() {
        entities(
                        "Relation",
                        "id countries { code }",
                        List.of(
                                Map.of("__typename", "Relation", "id", "AZE-JPN"),
                                Map.of("__typename", "Relation", "id", "AZE-ZZZ"),
                                Map.of("__typename", "Relation", "id", "FRA-DEU")))
                .body("errors", nullValue())
                .body("data._entities[0].id", equalTo("AZE-JPN"))
                .body("data._entities[1]", nullValue())
                .body("data._entities[2].countries.code", contains("DEU", "FRA"));
        entities(
                        "Country",
                        "code name",
                        List.of(
                                Map.of("__typename", "Country", "code", "ZZZ"),
                                Map.of("__typename", "Country", "code", "AZE")))
                .body("data._entities[0]", nullValue())
                .body("data._entities[1].name", equalTo("Azerbaijan"));
    }

    @Test
    void nobodyButTheGatewayIsAnswered() {
        for (String path : List.of("/graphql", "/graphql/schema.graphql", "/imports", "/imports/formats", "/nothing")) {
            RestAssured.given()
                    .header("Entente-Gateway-Credential", "guess")
                    .get(path)
                    .then()
                    .statusCode(403)
                    .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
            RestAssured.given().post(path).then().statusCode(403);
        }
    }

    @Test
    void everyFieldAndArgumentOfOurOwnSaysWhatItIs() {
        query("""
                        { __schema { types { name description
                            fields { name description args { name description } } enumValues { name description } } } }""")
                .body("errors", nullValue())
                .body(
                        "data.__schema.types.findAll { !it.name.startsWith('_') && it.fields != null }"
                                + ".collectMany { t -> t.fields.findAll { !it.name.startsWith('_') }"
                                + ".collect { f -> f.description != null && !f.description.isEmpty() } }",
                        everyItem(is(true)));
    }
}
