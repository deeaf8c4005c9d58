package io.lamproom.local.stack;

import io.lamproom.backing.DatabasePasswords;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Passwords and keys of one stack: made once, kept under the data folder, readable for its owner only. */
final class Secrets {
    private static final String TOKEN_KEY = "secrets/token-key.pem";
    private static final SecureRandom RANDOM = new SecureRandom();

    private final DataFolder folder;
    private final Map<String, String> passwords = new LinkedHashMap<>();

    private Secrets(DataFolder folder) {
        this.folder = folder;
    }

    /** Reads what is there and makes what is missing. */
    static Secrets open(DataFolder folder) {
        Secrets secrets = new Secrets(folder);
        folder.read("secrets/passwords.json")
                .ifPresent(text -> secrets.passwords.putAll(Json.read(text, Passwords.class)));
        secrets.complete();
        return secrets;
    }

    String adminPassword() {
        return passwords.get("postgres");
    }

    DatabasePasswords of(Service service) {
        String database = service.database();
        return new DatabasePasswords(
                passwords.get(database + "_owner"),
                passwords.get(database + "_service"),
                passwords.get(database + "_retention"));
    }

    Path fileOf(Service service) {
        return folder.path().resolve(fileName(service));
    }

    Path tokenKeyFile() {
        return folder.path().resolve(TOKEN_KEY);
    }

    PrivateKey tokenKey() {
        String body = folder.read(TOKEN_KEY).orElseThrow().replaceAll("-----[A-Z ]+-----|\\s", "");
        try {
            return KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode(body)));
        } catch (GeneralSecurityException e) {
            throw new StackException("The token key " + tokenKeyFile() + " cannot be read", e);
        }
    }

    /** The public half as services are given it: X.509 DER in base64. */
    String tokenPublicKey() {
        RSAPrivateCrtKey key = (RSAPrivateCrtKey) tokenKey();
        try {
            return base64(KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                    .getEncoded());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private void complete() {
        int before = passwords.size();
        passwords.computeIfAbsent("postgres", _ -> password());
        for (Service service : Service.values()) {
            for (String role : List.of("owner", "service", "retention")) {
                passwords.computeIfAbsent(service.database() + "_" + role, _ -> password());
            }
            if (folder.read(fileName(service)).isEmpty()) {
                folder.writeSecret(fileName(service), Json.pretty(keys()));
            }
        }
        if (passwords.size() > before) {
            folder.writeSecret("secrets/passwords.json", Json.pretty(passwords));
        }
        if (folder.read(TOKEN_KEY).isEmpty()) {
            folder.writeSecret(TOKEN_KEY, newTokenKey());
        }
    }

    private static Map<String, Object> keys() {
        Map<String, Object> keys = new LinkedHashMap<>();
        keys.put("columns", List.of(key()));
        for (String purpose : List.of("lookup", "cursor", "idempotency", "seal")) {
            keys.put(purpose, key());
        }
        return keys;
    }

    private static Map<String, Object> key() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Map.of("id", 1, "key", base64(bytes));
    }

    private static String newTokenKey() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            byte[] key = generator.generateKeyPair().getPrivate().getEncoded();
            return "-----BEGIN PRIVATE KEY-----\n" + Base64.getMimeEncoder().encodeToString(key)
                    + "\n-----END PRIVATE KEY-----\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String fileName(Service service) {
        return "secrets/" + service.label() + ".json";
    }

    private static String password() {
        byte[] bytes = new byte[24];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static final class Passwords extends LinkedHashMap<String, String> {}
}
