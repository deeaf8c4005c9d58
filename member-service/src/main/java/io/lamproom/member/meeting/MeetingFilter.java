package io.lamproom.member.meeting;

import java.time.LocalDate;
import java.util.UUID;

/** What a list of meetings is narrowed to; {@code from} and {@code to} are both included. */
record MeetingFilter(UUID branch, MeetingKind kind, MeetingStatus status, LocalDate from, LocalDate to) {}
