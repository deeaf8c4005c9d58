package io.lamproom.platform.security;

import java.util.Optional;
import java.util.Set;

/**
 * Who calls, as the token says. {@code mines} are codes: one for a person, any number for a program.
 *
 * @param subject the token's {@code sub}
 * @param client the token's {@code azp}
 * @param staffNo the person's staff number within the mine
 */
public record Caller(
        String subject,
        String client,
        Kind kind,
        Set<Role> roles,
        Set<Scope> scopes,
        Set<String> mines,
        Optional<String> staffNo) {

    public enum Kind {
        PERSON,
        PROGRAM,
        /** A job of the service itself. */
        SYSTEM
    }

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        mines = Set.copyOf(mines);
    }

    /** A job of the service itself, named for the audit trail. */
    public static Caller system(String job) {
        return new Caller("system:" + job, "", Kind.SYSTEM, Set.of(), Set.of(), Set.of(), Optional.empty());
    }

    public boolean has(Role role) {
        return roles.contains(role);
    }
}
