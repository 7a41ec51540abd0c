package org.entente.launcher.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TokenIssuerTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");

    @TempDir
    Path folder;

    @Test
    void theTokenIsVerifiedByThePublicKeyFileAndCarriesTheRole() throws Exception {
        TokenIssuer issuer = TokenIssuer.open(new SecretFolder(folder));

        JwtClaims claims = new JwtConsumerBuilder()
                .setVerificationKey(publicKey(issuer.publicKeyFile()))
                .setJwsAlgorithmConstraints(AlgorithmConstraints.ConstraintType.PERMIT, "RS256")
                .setExpectedIssuer("https://entente.local")
                .setExpectedAudience("entente")
                .setEvaluationTime(org.jose4j.jwt.NumericDate.fromSeconds(NOW.getEpochSecond()))
                .setRequireJwtId()
                .build()
                .processToClaims(issuer.editorToken(NOW));

        assertThat(claims.getSubject()).isEqualTo("editor@local");
        assertThat(claims.getStringClaimValue("upn")).isEqualTo("editor@local");
        assertThat(claims.getStringListClaimValue("groups")).containsExactly("editor");
        assertThat(claims.getExpirationTime().getValue())
                .isEqualTo(NOW.plus(Duration.ofDays(30)).getEpochSecond());
    }

    @Test
    void theKeyIsMadeOnceForAFolder() throws Exception {
        TokenIssuer.open(new SecretFolder(folder));
        PublicKey before = publicKey(folder.resolve("token-public-key.pem"));

        TokenIssuer again = TokenIssuer.open(new SecretFolder(folder));

        assertThat(publicKey(again.publicKeyFile())).isEqualTo(before);
    }

    @Test
    void secretsAreReadableByTheirOwnerOnly() throws IOException {
        SecretFolder secrets = new SecretFolder(folder.resolve("secrets"));
        TokenIssuer.open(secrets);
        String credential = secrets.random("gateway-credential");

        assertThat(credential).hasSizeGreaterThanOrEqualTo(43);
        assertThat(secrets.random("gateway-credential")).isEqualTo(credential);
        try (var files = Files.list(folder.resolve("secrets"))) {
            assertThat(files.toList())
                    .hasSize(3)
                    .allSatisfy(file -> assertThat(Files.getPosixFilePermissions(file))
                            .isEqualTo(PosixFilePermissions.fromString("rw-------")));
        }
    }

    private static PublicKey publicKey(Path pem) throws Exception {
        String body = Files.readString(pem).replaceAll("-----[A-Z ]+-----", "");
        return KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getMimeDecoder().decode(body)));
    }
}
