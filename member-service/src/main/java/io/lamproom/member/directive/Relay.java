package io.lamproom.member.directive;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** That a directive was passed on (传达): at a meeting of the branch, or at a team's pre-shift meeting (班前会). */
@Entity
@Table(name = "directive_relay")
public class Relay {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "directive_id", nullable = false)
    private Directive directive;

    @Column(name = "relayed_on", nullable = false)
    private LocalDate on;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "team_id")
    private UUID teamId;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected Relay() {}

    Relay(Directive directive, LocalDate on, UUID meetingId, UUID teamId, Instant at) {
        this.id = Ids.next();
        this.directive = directive;
        this.on = on;
        this.meetingId = meetingId;
        this.teamId = teamId;
        this.recordedAt = at;
    }

    public LocalDate on() {
        return on;
    }

    /** The meeting of the branch; or null. */
    public UUID meetingId() {
        return meetingId;
    }

    /** The team of a pre-shift meeting; or null. */
    public UUID teamId() {
        return teamId;
    }
}
