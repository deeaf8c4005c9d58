package io.lamproom.member.meeting;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** Someone expected at a meeting, or a guest, and whether they were there. */
@Entity
@Table(name = "meeting_attendee")
public class Attendee {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Column(name = "held_on", nullable = false)
    private LocalDate heldOn;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Column(nullable = false)
    private boolean guest;

    @Column(nullable = false)
    private boolean voting;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Presence presence;

    @Enumerated(EnumType.STRING)
    private AbsenceReason reason;

    private String note;

    @Embedded
    private MakeUp makeUp;

    protected Attendee() {}

    private Attendee(Meeting meeting, UUID workerId, boolean guest, boolean voting) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.mineId = meeting.mineId();
        this.branchId = meeting.branchId();
        this.heldOn = meeting.holding().on();
        this.workerId = workerId;
        this.guest = guest;
        this.voting = voting;
        this.presence = Presence.PRESENT;
    }

    static Attendee expected(Meeting meeting, Expectation expectation, Roll roll) {
        Attendee attendee = new Attendee(meeting, expectation.workerId(), false, expectation.voting());
        attendee.take(roll);
        return attendee;
    }

    /** Whether they were there, as the roll says; who was has nothing to make up. */
    void take(Roll roll) {
        Absence absence = roll.absent().get(workerId);
        presence = absence == null ? Presence.PRESENT : Presence.ABSENT;
        reason = absence == null ? null : absence.reason();
        note = absence == null ? null : absence.note();
        makeUp = absence == null ? null : makeUp;
    }

    static Attendee guest(Meeting meeting, UUID workerId) {
        return new Attendee(meeting, workerId, true, false);
    }

    void makeUp(MakeUp study) {
        this.makeUp = study;
    }

    public UUID id() {
        return id;
    }

    Meeting meeting() {
        return meeting;
    }

    public UUID workerId() {
        return workerId;
    }

    /** Someone who was there without being expected (列席). */
    public boolean guest() {
        return guest;
    }

    boolean voting() {
        return voting;
    }

    public Presence presence() {
        return presence;
    }

    /** Null of someone who was there. */
    AbsenceReason reason() {
        return reason;
    }

    String note() {
        return note;
    }

    /** Null until studied. */
    public MakeUp makeUp() {
        return makeUp;
    }
}
