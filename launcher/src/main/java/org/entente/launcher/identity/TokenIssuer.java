package org.entente.launcher.identity;

import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/**
 * Signs the tokens that let their bearer import and edit on this machine. The gateway is given the public half of the
 * key pair; the private half never leaves the data directory.
 */
public final class TokenIssuer {
    /** Who issued a token: the {@code iss} claim that the gateway expects. */
    public static final String ISSUER = "https://entente.local";

    /** Whom a token is for: the {@code aud} claim that the gateway expects. */
    public static final String AUDIENCE = "entente";

    /** How long an editor token is good for; each start hands out a new one. */
    public static final Duration VALIDITY = Duration.ofDays(30);

    private static final String EDITOR = "editor@local";
    private static final String PRIVATE_KEY = "token-signing-key.pem";
    private static final String PUBLIC_KEY = "token-public-key.pem";
    private static final int KEY_BITS = 2048;

    private final PrivateKey privateKey;
    private final Path publicKeyFile;

    private TokenIssuer(PrivateKey privateKey, Path publicKeyFile) {
        this.privateKey = privateKey;
        this.publicKeyFile = publicKeyFile;
    }

    /** Opens the key pair kept in the folder, or makes one there. */
    public static TokenIssuer open(SecretFolder secrets) {
        PrivateKey privateKey =
                secrets.find(PRIVATE_KEY).map(TokenIssuer::parsePrivateKey).orElseGet(() -> newKeyPair(secrets));
        return new TokenIssuer(privateKey, secrets.file(PUBLIC_KEY));
    }

    /** The PEM file of the key that the gateway verifies tokens with. */
    public Path publicKeyFile() {
        return publicKeyFile;
    }

    /** A signed token (compact JWS, RS256) of the role {@code editor}, good for {@link #VALIDITY} from {@code now}. */
    public String editorToken(Instant now) {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject(EDITOR);
        claims.setStringClaim("upn", EDITOR);
        claims.setStringListClaim("groups", "editor");
        claims.setIssuedAt(NumericDate.fromSeconds(now.getEpochSecond()));
        claims.setExpirationTime(NumericDate.fromSeconds(now.plus(VALIDITY).getEpochSecond()));
        claims.setGeneratedJwtId();
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        signature.setHeader("typ", "JWT");
        signature.setPayload(claims.toJson());
        signature.setKey(privateKey);
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("The editor token could not be signed", e);
        }
    }

    private static PrivateKey newKeyPair(SecretFolder secrets) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(KEY_BITS);
            KeyPair pair = generator.generateKeyPair();
            // The private key last: a run that is killed between the two makes both anew.
            secrets.write(PUBLIC_KEY, pem("PUBLIC KEY", pair.getPublic()));
            secrets.write(PRIVATE_KEY, pem("PRIVATE KEY", pair.getPrivate()));
            return pair.getPrivate();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java runtime cannot make RSA keys", e);
        }
    }

    private static String pem(String type, Key key) {
        String body = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN %s-----%n%s%n-----END %s-----%n".formatted(type, body, type);
    }

    private static PrivateKey parsePrivateKey(String pem) {
        String body = pem.replaceAll("-----[A-Z ]+-----", "");
        try {
            byte[] encoded = Base64.getMimeDecoder().decode(body);
            return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(PRIVATE_KEY + " is not an RSA key in PKCS #8; delete it for a new one", e);
        }
    }
}
