package org.entente.gateway.testing;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import io.smallrye.jwt.util.KeyUtils;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.Set;

/** Tokens as an identity provider would issue them, and as an attacker would. */
public final class Tokens {
    private static final Path FOLDER = Path.of("target", "test-keys").toAbsolutePath();
    private static final Path PRIVATE = FOLDER.resolve("private.der");
    private static final Path PUBLIC = FOLDER.resolve("public.pem");

    private Tokens() {}

    /** Makes the pair of keys that the gateway is configured with; tests in other class loaders find the same one. */
    static void makeKeys() throws IOException {
        try {
            KeyPair pair = KeyUtils.generateKeyPair(2048);
            Files.createDirectories(FOLDER);
            Files.write(PRIVATE, pair.getPrivate().getEncoded());
            Files.writeString(
                    PUBLIC,
                    "-----BEGIN PUBLIC KEY-----\n"
                            + Base64.getMimeEncoder()
                                    .encodeToString(pair.getPublic().getEncoded())
                            + "\n-----END PUBLIC KEY-----\n");
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    public static String publicKeyText() throws IOException {
        return Files.readString(PUBLIC);
    }

    /** A token of an editor. */
    public static String editor() {
        return sign(claims("leyla", "editor"));
    }

    /** A token of somebody who may only read. */
    public static String reader() {
        return sign(claims("reader", "guest"));
    }

    /** The claims of a good token, to spoil or to sign. */
    public static JwtClaimsBuilder claims(String user, String... groups) {
        return Jwt.upn(user)
                .groups(Set.of(groups))
                .issuer("https://entente.local")
                .audience("entente")
                .expiresAt(Instant.now().plusSeconds(300));
    }

    /** Signs claims with the right key. */
    public static String sign(JwtClaimsBuilder claims) {
        try {
            PrivateKey key =
                    KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(Files.readAllBytes(PRIVATE)));
            return claims.jws().sign(key);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("the tests' key cannot be read", e);
        }
    }

    /** A token put together by hand. */
    public static String forged(String header, String payload, byte[] signature) {
        return base64(header.getBytes(StandardCharsets.UTF_8)) + "." + base64(payload.getBytes(StandardCharsets.UTF_8))
                + "." + base64(signature);
    }

    public static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
