package io.lamproom.member.people;

import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** A position (职务) that a worker holds over a branch, a section, a team or the sections of a discipline. */
@Entity
@Table(name = "position")
public class Position implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PositionKind kind;

    @Column(name = "branch_id")
    private UUID branchId;

    @ElementCollection
    @CollectionTable(name = "position_unit", joinColumns = @JoinColumn(name = "position_id"))
    @Column(name = "unit_id")
    private Set<UUID> unitIds = new HashSet<>();

    private String discipline;

    @Embedded
    private Validity validity;

    protected Position() {}

    private Position(Worker worker, PositionKind kind, LocalDate from) {
        this.id = Ids.next();
        this.mineId = worker.mineId();
        this.workerId = worker.id();
        this.kind = kind;
        this.validity = Validity.from(from);
    }

    static Position ofBranch(Worker worker, PositionKind kind, UUID branchId, LocalDate from) {
        Position position = new Position(worker, kind, from);
        position.branchId = branchId;
        return position;
    }

    static Position ofUnits(Worker worker, PositionKind kind, Set<UUID> unitIds, String discipline, LocalDate from) {
        Position position = new Position(worker, kind, from);
        position.unitIds.addAll(unitIds);
        position.discipline = discipline;
        return position;
    }

    void endBefore(LocalDate day) {
        this.validity = validity.until(day);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    public UUID mineId() {
        return mineId;
    }

    public UUID workerId() {
        return workerId;
    }

    public PositionKind kind() {
        return kind;
    }

    public UUID branchId() {
        return branchId;
    }

    /** What the position is held over: one branch, one section, one team, or the sections of a discipline. */
    public List<UUID> nodeIds() {
        return branchId != null ? List.of(branchId) : unitIds.stream().sorted().toList();
    }

    public String discipline() {
        return discipline;
    }

    public Validity validity() {
        return validity;
    }
}
