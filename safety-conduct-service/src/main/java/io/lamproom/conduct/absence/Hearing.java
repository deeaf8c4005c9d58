package io.lamproom.conduct.absence;

import io.lamproom.conduct.step.Step;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import java.util.UUID;

/**
 * The person was heard (当面核实), or was invited and did not come, which somebody else witnessed.
 *
 * @param held when, by whom, and what the person said
 * @param recordedAt when that was put on record
 */
@Embeddable
record Hearing(
        @Embedded
        @AttributeOverride(name = "at", column = @Column(name = "heard_at"))
        @AttributeOverride(name = "by.subject", column = @Column(name = "heard_by"))
        @AttributeOverride(name = "by.staffNo", column = @Column(name = "heard_by_staff_no"))
        @AttributeOverride(name = "note", column = @Column(name = "statement"))
        Step held,

        @Column(name = "heard_recorded_at") Instant recordedAt,

        Boolean appeared,
        UUID witnessId) {}
