package io.lamproom.member.admission;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/** How long a decision was on public notice before it was taken (公示), the last day included. */
@Embeddable
record PublicNotice(
        @NotNull @Column(name = "notice_from") LocalDate from,
        @NotNull @Column(name = "notice_until") LocalDate until) {}
