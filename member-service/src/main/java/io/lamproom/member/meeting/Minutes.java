package io.lamproom.member.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** The minutes (会议记录): the main points, and what someone held against them. */
@Embeddable
public record Minutes(
        @Column(name = "minuted_at") Instant at,
        @Column(name = "main_points") String mainPoints,
        @Column(name = "dissent") String dissent) {}
