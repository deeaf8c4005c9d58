package io.lamproom.testing;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/** The RSA keys of this test run: the issuer's, and one that no service knows. */
final class TokenKeys {
    private static final KeyPair STRANGER = generate();

    private TokenKeys() {}

    /** Kept in system properties, because each test application has a class loader of its own. */
    static synchronized KeyPair issuer() {
        if (System.getProperty("lamproom.test.token.private-key") == null) {
            KeyPair pair = generate();
            System.setProperty(
                    "lamproom.test.token.private-key", encode(pair.getPrivate().getEncoded()));
            System.setProperty(
                    "lamproom.test.token.public-key", encode(pair.getPublic().getEncoded()));
        }
        try {
            KeyFactory rsa = KeyFactory.getInstance("RSA");
            return new KeyPair(
                    rsa.generatePublic(new X509EncodedKeySpec(decode("lamproom.test.token.public-key"))),
                    rsa.generatePrivate(new PKCS8EncodedKeySpec(decode("lamproom.test.token.private-key"))));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    static KeyPair stranger() {
        return STRANGER;
    }

    static String encode(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] decode(String property) {
        return Base64.getDecoder().decode(System.getProperty(property));
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
