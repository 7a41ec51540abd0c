package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.entente.gateway.testing.StandIns;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class PagesTest {
    private static final Pattern SCRIPT = Pattern.compile("<script[^>]* src=\"(/web/[^\"]+)\"");
    private static final Pattern REFERENCE = Pattern.compile("(?:href|src)=\"([^\"]+)\"");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/AZE",
                "/AZE/JPN",
                "/az/jp",
                "/az",
                "/ja/AZE/JPN/briefing",
                "/en/AZE/JPN/compare",
                "/az/desk",
                "/graphiql",
                "/graphiql/"
            })
    void pagesAreServedWithTheHeadersThatProtectThem(String path) {
        given().get(path)
                .then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("script-src 'self';"))
                .header("Content-Security-Policy", containsString("frame-ancestors 'none'"))
                .header("X-Frame-Options", "DENY")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-cache");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/graphiql"})
    void pagesLoadOnlyWhatTheGatewayServes(String path) {
        String page = given().get(path).then().extract().asString();
        assertThat(page)
                .doesNotContainPattern("<script(?![^>]*src=)")
                .doesNotContain("style=", "onclick", "http:", "https:");
        Matcher references = REFERENCE.matcher(page);
        while (references.find()) {
            if (references.group(1).startsWith("/")) {
                given().get(references.group(1)).then().statusCode(200);
            }
        }
    }

    @Test
    void whatIsNamedAfterItsContentIsKeptForAYearAndTheRestIsNot() {
        given().get(script()).then().statusCode(200).header("Cache-Control", containsString("immutable"));
        given().get("/icon.svg").then().statusCode(200).header("Cache-Control", "no-cache");
    }

    @Test
    void graphiqlOpensWithTheStory() throws IOException {
        given().get("/story.graphql")
                .then()
                .statusCode(200)
                .body(equalTo(Files.readString(Path.of("../docs/story.graphql"))));
        given().get("/graphiql/page.js").then().statusCode(200).body(containsString("/story.graphql"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/graphql-ui/index.html",
                "/q/graphql-ui",
                "/graphiql/graphiql.min.js.map",
                "/web/../application.properties",
                "/AZE/JPN/nothing",
                "/Azerbaijan/Japan/briefing",
                "/az/AZE/JPN/desk"
            })
    void nothingElseIsServed(String path) {
        given().get(path).then().statusCode(404).body(not(containsString("quarkus.")));
    }

    @Test
    void compressibleAnswersAreCompressed() {
        given().header("Accept-Encoding", "gzip").get(script()).then().header("Content-Encoding", "gzip");
    }

    private static String script() {
        Matcher script = SCRIPT.matcher(given().get("/").then().extract().asString());
        assertThat(script.find()).isTrue();
        return script.group(1);
    }
}
