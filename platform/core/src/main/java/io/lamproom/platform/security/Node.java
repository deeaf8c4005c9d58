package io.lamproom.platform.security;

/** The kinds of node that a reach is made of. */
public enum Node {
    MINE,
    BRANCH,
    SECTION,
    TEAM,
    WORKER
}
