package io.lamproom.member.membership;

import java.util.UUID;

/** Which members a list shows; what is null does not matter. */
record MemberFilter(UUID branch, UUID group, UUID worker, MemberStatus status) {}
