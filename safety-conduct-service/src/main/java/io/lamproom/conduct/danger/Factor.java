package io.lamproom.conduct.danger;

/** Where a danger comes from (人机环管). */
public enum Factor {
    PERSON,
    MACHINE,
    ENVIRONMENT,
    MANAGEMENT
}
