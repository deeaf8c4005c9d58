package io.lamproom.platform.audit;

/**
 * Who acts.
 *
 * @param subject the token's {@code sub}, or {@code system:<job>}
 * @param client the token's {@code azp}
 */
record Actor(String subject, String client, String staffNo, String requestId) {}
