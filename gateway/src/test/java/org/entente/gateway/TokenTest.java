package org.entente.gateway;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.util.KeyUtils;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.entente.gateway.testing.Behaviour;
import org.entente.gateway.testing.Controls;
import org.entente.gateway.testing.StandIns;
import org.entente.gateway.testing.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(StandIns.class)
class TokenTest {
    private static final String CLAIMS =
            "{\"iss\":\"https://entente.local\",\"aud\":\"entente\",\"upn\":\"mallory\",\"groups\":[\"editor\"],\"exp\":%d,\"iat\":%d}";

    @BeforeEach
    void everyoneIsWell() {
        Controls.tell("books", Behaviour.WELL);
    }

    @Test
    void aGoodTokenIsTaken() {
        ask("Bearer " + Tokens.editor(), 200);
        ask("bearer " + Tokens.reader(), 200);
    }

    @Test
    void unsignedTokensAreRefused() {
        ask("Bearer " + Tokens.forged("{\"alg\":\"none\"}", claims(), new byte[0]), 401);
    }

    @Test
    void tokensSignedWithThePublicKeyAsASecretAreRefused() throws Exception {
        String header = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Tokens.publicKeyText().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        String unsigned = Tokens.base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                + Tokens.base64(claims().getBytes(StandardCharsets.UTF_8));
        byte[] signature = mac.doFinal(unsigned.getBytes(StandardCharsets.US_ASCII));
        ask("Bearer " + Tokens.forged(header, claims(), signature), 401);
    }

    @Test
    void tokensOfAnotherKeyAreRefusedWhateverTheyCallTheKey() throws Exception {
        String foreign = Tokens.claims("mallory", "editor")
                .jws()
                .keyId("../../../../etc/passwd")
                .sign(KeyUtils.generateKeyPair(2048).getPrivate());
        ask("Bearer " + foreign, 401);
    }

    @Test
    void expiredForeignAndEndlessTokensAreRefused() {
        long now = Instant.now().getEpochSecond();
        Stream.of(
                        Tokens.claims("leyla", "editor").issuedAt(now - 600).expiresAt(now - 120),
                        Tokens.claims("leyla", "editor").issuer("https://elsewhere.example"),
                        Tokens.claims("leyla", "editor").audience("another"),
                        Jwt.upn("leyla").groups(Set.of("editor")).issuer("https://entente.local"))
                .map(Tokens::sign)
                .forEach(token -> ask("Bearer " + token, 401));
    }

    @Test
    void whatIsNoTokenIsRefused() {
        Stream.of("Bearer", "Bearer ", "Bearer x", "Bearer a.b.c", "Basic bGV5bGE6eA==", "Bearer " + "x".repeat(9_000))
                .forEach(header -> ask(header, 401));
    }

    private static void ask(String authorization, int status) {
        var answer = given().header("Authorization", authorization)
                .contentType("application/json")
                .body(Map.of("query", "{ books { isbn } }"))
                .post("/graphql")
                .then()
                .statusCode(status);
        if (status == 401) {
            answer.header("WWW-Authenticate", startsWith("Bearer"))
                    .body("errors[0].extensions.code", equalTo("UNAUTHENTICATED"));
        }
    }

    private static String claims() {
        long now = Instant.now().getEpochSecond();
        return CLAIMS.formatted(now + 300, now);
    }
}
