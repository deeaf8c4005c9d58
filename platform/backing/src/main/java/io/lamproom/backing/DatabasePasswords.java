package io.lamproom.backing;

/** Passwords of a database's three roles: migrations own the tables, the service uses them, retention empties them. */
public record DatabasePasswords(String owner, String service, String retention) {}
