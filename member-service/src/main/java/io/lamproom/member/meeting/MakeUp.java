package io.lamproom.member.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** The study of a meeting by someone who was absent (补课). */
@Embeddable
public record MakeUp(
        @Column(name = "made_up_on") LocalDate on,
        @Column(name = "make_up_form") String form,
        @Column(name = "make_up_late") Boolean late) {}
