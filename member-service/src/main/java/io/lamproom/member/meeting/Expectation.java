package io.lamproom.member.meeting;

import java.util.UUID;

/** Someone expected at a meeting, and whether with a vote (有表决权). */
record Expectation(UUID workerId, boolean voting) {}
