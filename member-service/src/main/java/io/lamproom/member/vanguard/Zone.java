package io.lamproom.member.vanguard;

import io.lamproom.member.subject.Subject;
import io.lamproom.member.unit.Unit;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/**
 * What a Party member answers for (党员责任区、党员先锋岗): an area or a post of a section or team. Whoever holds it may
 * change; a fact of an old day belongs to the holder of that day.
 */
@Entity
@Table(name = "zone")
public class Zone implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ZoneKind kind;

    @Column(nullable = false)
    private String name;

    private String area;

    @Column(name = "unit_id", nullable = false)
    private UUID unitId;

    @Column(name = "section_id", nullable = false)
    private UUID sectionId;

    @Column(name = "team_id")
    private UUID teamId;

    @Embedded
    private Validity validity;

    // the version is raised by whoever changes a holder: once for each change
    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "zone", cascade = CascadeType.PERSIST)
    @OrderBy("validity.validFrom")
    private List<ZoneHolder> holders = new ArrayList<>();

    protected Zone() {}

    Zone(ZoneKind kind, String name, String area, UUID branchId, Unit unit, Subject holder, LocalDate from) {
        this.id = Ids.next();
        this.mineId = unit.mineId();
        this.branchId = branchId;
        this.kind = kind;
        this.name = name;
        this.area = area;
        this.unitId = unit.id();
        this.sectionId = unit.sectionId();
        this.teamId = unit.teamId();
        this.validity = Validity.from(from);
        this.holders.add(new ZoneHolder(this, holder, from));
    }

    /** Ends the present holder's time; the next one's begins with {@link #take}. */
    void release(LocalDate day) {
        mustBeInForce();
        ZoneHolder present = holders.getLast();
        if (!day.isAfter(present.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", present.validity().validFrom()).at("/from");
        }
        present.endBefore(day);
    }

    void take(Subject member, LocalDate from) {
        holders.add(new ZoneHolder(this, member, from));
    }

    void closeFrom(LocalDate day) {
        mustBeInForce();
        ZoneHolder present = holders.getLast();
        if (!day.isAfter(present.validity().validFrom())) {
            throw new Refusal.RuleBroken("end-before-start", present.validity().validFrom()).at("/to");
        }
        present.endBefore(day);
        validity = validity.until(day);
    }

    private void mustBeInForce() {
        if (!validity.isOpen()) {
            throw new Refusal.StateConflict("zone-ended", validity.validTo());
        }
    }

    Optional<ZoneHolder> holderOn(LocalDate day) {
        return holders.stream().filter(h -> h.validity().holdsOn(day)).findFirst();
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    @Override
    public UUID mineId() {
        return mineId;
    }

    public UUID branchId() {
        return branchId;
    }

    public ZoneKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    /** The places that a responsibility zone covers; null for a post. */
    public String area() {
        return area;
    }

    public UUID unitId() {
        return unitId;
    }

    public UUID sectionId() {
        return sectionId;
    }

    public UUID teamId() {
        return teamId;
    }

    public Validity validity() {
        return validity;
    }

    public List<ZoneHolder> holders() {
        return List.copyOf(holders);
    }
}
