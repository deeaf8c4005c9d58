package io.lamproom.platform.security;

import java.time.LocalDate;
import java.util.Set;

/**
 * Finds the nodes a caller reaches today: by the positions and assignments in force on that date, never by the token
 * alone. Given by the module that knows the roster.
 */
public interface ReachResolver {

    /**
     * @param roles those of the caller's roles that the operation admits; empty for a program
     * @param today the business date on which positions must be in force
     */
    Reach resolve(Caller caller, Set<Role> roles, LocalDate today);
}
