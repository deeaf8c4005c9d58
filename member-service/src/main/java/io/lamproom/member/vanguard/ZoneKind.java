package io.lamproom.member.vanguard;

/** What a Party member answers for. */
public enum ZoneKind {
    /** 党员责任区: an area underground or on the surface */
    RESPONSIBILITY_ZONE,
    /** 党员先锋岗: a post of work */
    VANGUARD_POST
}
