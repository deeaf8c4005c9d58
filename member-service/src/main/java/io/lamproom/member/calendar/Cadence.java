package io.lamproom.member.calendar;

import io.lamproom.member.branch.BranchKind;
import io.lamproom.member.meeting.MeetingKind;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.Set;

/**
 * How often a kind of meeting is due (召开频次).
 *
 * @param branches the kinds of Party organisation that it is due for
 */
record Cadence(
        @NotNull MeetingKind kind,
        @NotNull Per per,
        @Min(1) @Max(31) int times,
        @NotEmpty Set<@NotNull BranchKind> branches) {}
