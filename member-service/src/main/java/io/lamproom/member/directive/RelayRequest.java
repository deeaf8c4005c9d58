package io.lamproom.member.directive;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a directive was passed on: at a meeting of the branch, whose day counts, or at the pre-shift meeting of a team.
 *
 * @param on the day of the pre-shift meeting
 */
@Schema(examples = "{\"teamId\": \"019b3a50-0000-7000-8000-000000000003\", \"on\": \"2026-05-22\"}")
record RelayRequest(UUID meetingId, UUID teamId, LocalDate on) {}
