package io.lamproom.platform.security;

import io.lamproom.platform.problem.Refusal;
import io.quarkus.oidc.runtime.OidcJwtCallerPrincipal;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads the claims of a token whose signature, issuer, audience and expiry have been checked, and no other claims. */
final class Tokens {

    /** How long a token may live, in seconds, with a little grace for clocks that differ. */
    private static final long LONGEST_LIFE = 10 * 60L + 5;

    private Tokens() {}

    static Caller callerOf(OidcJwtCallerPrincipal token) {
        long life = token.getExpirationTime() - token.getIssuedAtTime();
        if (token.getIssuedAtTime() <= 0 || life > LONGEST_LIFE || token.getSubject() == null) {
            throw new Refusal.Unauthenticated("token-invalid");
        }
        Set<Role> roles = strings(claim(token, "roles")).stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Set<Scope> scopes = Arrays.stream(text(token, "scope").orElse("").split(" "))
                .map(Scope::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Optional<String> staffNo = text(token, "staff_no");
        boolean person = staffNo.isPresent() || !roles.isEmpty();
        return new Caller(
                token.getSubject(),
                text(token, "azp").orElse(""),
                person ? Caller.Kind.PERSON : Caller.Kind.PROGRAM,
                roles,
                person ? Set.of() : scopes,
                strings(claim(token, "mine")),
                staffNo);
    }

    private static Optional<String> text(OidcJwtCallerPrincipal token, String name) {
        return Optional.ofNullable(claim(token, name)).map(Tokens::plain);
    }

    /** Past the principal's own getter, which throws and catches an exception for each claim that no standard knows. */
    private static Object claim(OidcJwtCallerPrincipal token, String name) {
        return token.getClaims().getClaimValue(name);
    }

    private static Set<String> strings(Object claim) {
        Set<String> values = new HashSet<>();
        switch (claim) {
            case null -> {}
            case JsonArray array -> array.forEach(value -> values.add(plain(value)));
            case Collection<?> many -> many.forEach(value -> values.add(plain(value)));
            default -> values.add(plain(claim));
        }
        return values;
    }

    private static String plain(Object claim) {
        return switch (claim) {
            case JsonString text -> text.getString();
            case JsonValue other -> other.toString();
            default -> claim.toString();
        };
    }
}
