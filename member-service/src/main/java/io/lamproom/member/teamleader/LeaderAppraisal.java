package io.lamproom.member.teamleader;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;

/** What a year's appraisal found. */
@Embeddable
public record LeaderAppraisal(
        @Column(name = "appraisal_year", nullable = false) int year,

        @Enumerated(EnumType.STRING) @Column(nullable = false)
        LeaderGrade grade,

        @Column(name = "appraised_on", nullable = false) LocalDate appraisedOn,

        String note) {}
