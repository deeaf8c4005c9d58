package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** A shift that a leader of the mine leads underground (领导带班下井), down and up with the workers of that shift. */
@Entity
public class LeaderShift implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(updatable = false)
    private UUID leaderId;

    @Column(nullable = false, updatable = false)
    private LocalDate plannedOn;

    @Column(nullable = false, updatable = false)
    private String plannedShift;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private LeaderShiftStatus status;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "planned_at", nullable = false, updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "planned_by", nullable = false, updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "planned_by_staff_no", updatable = false))
    private Mark planning;

    @Embedded
    private Descent descent;

    @Embedded
    private Ascent ascent;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "cancelled_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "cancelled_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "cancelled_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "cancellation_reason"))
    private Step cancellation;

    // both are filled with the ascent, which raises the version
    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "leader_shift_place", joinColumns = @JoinColumn(name = "leader_shift_id"))
    @OrderBy("ordinal")
    private List<RoutePlace> route = new ArrayList<>();

    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "leader_shift_danger", joinColumns = @JoinColumn(name = "leader_shift_id"))
    @Column(name = "danger_id", nullable = false)
    private Set<UUID> dangers = new HashSet<>();

    protected LeaderShift() {}

    LeaderShift(UUID mineId, UUID leaderId, LocalDate plannedOn, String plannedShift, Mark planning) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.leaderId = leaderId;
        this.plannedOn = plannedOn;
        this.plannedShift = plannedShift;
        this.planning = planning;
        this.status = LeaderShiftStatus.PLANNED;
    }

    void goDown(Descent made) {
        require(LeaderShiftAction.GO_DOWN);
        descent = made;
        status = LeaderShiftStatus.DOWN;
    }

    /** @param places the route, in the order it was gone */
    void comeUp(Ascent made, List<UUID> places, Collection<UUID> found) {
        require(LeaderShiftAction.COME_UP);
        if (!made.at().isAfter(descent.at())) {
            throw new Refusal.RuleBroken("leader-up-before-down").at("/at");
        }
        if (made.handedOverTo().equals(leaderId)) {
            throw new Refusal.RuleBroken("leader-hands-over-to-self").at("/handedOverTo");
        }
        ascent = made;
        for (int i = 0; i < places.size(); i++) {
            route.add(new RoutePlace(i, places.get(i), descent.on()));
        }
        dangers.addAll(found);
        status = LeaderShiftStatus.UP;
    }

    void cancel(Step step) {
        require(LeaderShiftAction.CANCEL);
        cancellation = step;
        status = LeaderShiftStatus.CANCELLED;
    }

    private void require(LeaderShiftAction action) {
        if (!status.allows(action)) {
            throw Lawful.conflict(status, action.resource(), status.transitions());
        }
    }

    /** Planned for a day that has passed, and nobody went down: computed, never stored. */
    boolean missedOn(LocalDate today) {
        return status == LeaderShiftStatus.PLANNED && plannedOn.isBefore(today);
    }

    boolean wentDownBefore(Instant instant) {
        return descent != null && descent.at().isBefore(instant);
    }

    /** Whether the leader went down in the shift that was planned. */
    boolean asPlanned() {
        return descent != null
                && descent.on().equals(plannedOn)
                && descent.shift().equals(plannedShift);
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

    /** Null once it is erased. */
    UUID leaderId() {
        return leaderId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    String plannedShift() {
        return plannedShift;
    }

    LeaderShiftStatus status() {
        return status;
    }

    /** Null before the leader went down. */
    Descent descent() {
        return descent;
    }

    /** Null before the leader came up. */
    Ascent ascent() {
        return ascent;
    }

    /** Null unless cancelled. */
    Step cancellation() {
        return cancellation;
    }

    List<UUID> route() {
        return route.stream().map(RoutePlace::placeId).toList();
    }

    Set<UUID> dangers() {
        return Set.copyOf(dangers);
    }
}
