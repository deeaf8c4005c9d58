package io.lamproom.member.directive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** What a branch did with a directive, on which day, and when that was recorded. */
@Embeddable
public record Done(
        @Column(name = "on") LocalDate on,
        @Column(name = "text") String text,
        @Column(name = "recorded_at") Instant recordedAt) {}
