package io.lamproom.member.people;

import io.lamproom.member.unit.Unit;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
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

/** Where a worker belongs and what he does there (岗位安排), from a date on. */
@Entity
@Table(name = "assignment")
public class Assignment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "worker_id", nullable = false)
    private Worker worker;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AssignmentKind kind;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "section_id", nullable = false)
    private UUID sectionId;

    @Column(name = "team_id")
    private UUID teamId;

    @Embedded
    private Work work;

    @Embedded
    private Validity validity;

    @Column(nullable = false)
    private boolean late;

    protected Assignment() {}

    Assignment(Worker worker, AssignmentKind kind, Unit unit, Work work, Validity validity) {
        this.id = Ids.next();
        this.worker = worker;
        this.kind = kind;
        this.validity = validity;
        place(unit, work);
    }

    /** Says anew where this assignment is; for a mistake found on the day it begins. */
    void place(Unit unit, Work work) {
        this.unitId = unit.id();
        this.sectionId = unit.sectionId();
        this.teamId = unit.teamId();
        this.work = work;
    }

    /** A concurrent post keeps its name, without which it is none. */
    void forget() {
        String kept = kind == AssignmentKind.CONCURRENT ? work.post() : null;
        this.work = new Work(kept, null, null, null, work.underground());
    }

    void markLate() {
        this.late = true;
    }

    void endBefore(LocalDate day) {
        this.validity = validity.until(day);
    }

    public UUID id() {
        return id;
    }

    public AssignmentKind kind() {
        return kind;
    }

    /** The team, or the section where there is none. */
    public UUID unitId() {
        return unitId;
    }

    public UUID sectionId() {
        return sectionId;
    }

    /** Null when the worker belongs to the section itself. */
    public UUID teamId() {
        return teamId;
    }

    public Work work() {
        return work;
    }

    public Validity validity() {
        return validity;
    }

    /** Whether it was entered after the close of a period in which it holds: closed figures do not know it. */
    public boolean late() {
        return late;
    }
}
