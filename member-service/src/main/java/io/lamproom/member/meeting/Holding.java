package io.lamproom.member.meeting;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * That a meeting took place.
 *
 * @param on the day
 * @param hostId who presided (主持人)
 * @param scribeId who took the minutes (记录人)
 * @param ruleSetId the rules in force on that day, by which it is judged
 * @param recordedAt when this was entered
 * @param late it was entered after the term of those rules
 */
@Embeddable
public record Holding(
        @Column(name = "held_on") LocalDate on,
        @Column(name = "host_id") UUID hostId,
        @Column(name = "scribe_id") UUID scribeId,
        @Column(name = "rule_set_id") UUID ruleSetId,
        @Column(name = "recorded_at") Instant recordedAt,
        @Column(name = "late") Boolean late) {}
