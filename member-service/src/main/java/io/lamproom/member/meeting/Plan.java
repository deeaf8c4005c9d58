package io.lamproom.member.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.LocalTime;

/**
 * What is planned (会议计划).
 *
 * @param on the planned day
 * @param at the planned time of the mine, or null
 */
@Embeddable
public record Plan(
        @Column(name = "title", nullable = false) String title,
        @Column(name = "planned_on", nullable = false) LocalDate on,
        @Column(name = "planned_at") LocalTime at,
        @Column(name = "place") String place) {}
