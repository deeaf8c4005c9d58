package io.lamproom.conduct.inspection;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** An inspection (安全检查) of places by a named person: what counts is that it is made, not how much it finds. */
@Entity
public class Inspection implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private InspectionKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private InspectionStatus status;

    @Column(updatable = false)
    private UUID inspectorId;

    @Column(nullable = false, updatable = false)
    private LocalDate plannedOn;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "planned_at", nullable = false, updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "planned_by", nullable = false, updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "planned_by_staff_no", updatable = false))
    private Mark planning;

    @Embedded
    private Visit visit;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "recorded_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "recorded_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "recorded_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "result_note"))
    private Step result;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "cancelled_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "cancelled_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "cancelled_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "cancellation_reason"))
    private Step cancellation;

    // both change only with the result, which raises the version
    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "inspection", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<InspectionPlace> places = new ArrayList<>();

    @OptimisticLock(excluded = true)
    @ElementCollection
    @CollectionTable(name = "inspection_danger", joinColumns = @JoinColumn(name = "inspection_id"))
    @Column(name = "danger_id", nullable = false)
    private Set<UUID> dangers = new HashSet<>();

    protected Inspection() {}

    Inspection(
            UUID mineId,
            InspectionKind kind,
            UUID inspectorId,
            LocalDate plannedOn,
            Collection<UUID> placeIds,
            Mark planning) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.kind = kind;
        this.status = InspectionStatus.PLANNED;
        this.inspectorId = inspectorId;
        this.plannedOn = plannedOn;
        this.planning = planning;
        placeIds.forEach(placeId -> places.add(new InspectionPlace(this, placeId, true)));
    }

    /**
     * It was made.
     *
     * @param visited the places that were visited, planned or not
     * @param found the dangers that were found; none is a result too
     */
    void done(Visit made, Collection<VisitedPlace> visited, Collection<UUID> found, Step step) {
        require(InspectionAction.DO);
        visit = made;
        visited.forEach(place -> placeOf(place.placeId()).visit(place, made.on()));
        dangers.addAll(found);
        result = step;
        status = InspectionStatus.DONE;
    }

    private InspectionPlace placeOf(UUID placeId) {
        return places.stream()
                .filter(place -> place.placeId().equals(placeId))
                .findFirst()
                .orElseGet(() -> {
                    InspectionPlace unplanned = new InspectionPlace(this, placeId, false);
                    places.add(unplanned);
                    return unplanned;
                });
    }

    void cancel(Step step) {
        require(InspectionAction.CANCEL);
        cancellation = step;
        status = InspectionStatus.CANCELLED;
    }

    private void require(InspectionAction action) {
        if (!status.allows(action)) {
            throw Lawful.conflict(status, action.resource(), status.transitions());
        }
    }

    /** Planned for a day that has passed, and not made: computed, never stored. */
    boolean missedOn(LocalDate today) {
        return status == InspectionStatus.PLANNED && plannedOn.isBefore(today);
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

    InspectionKind kind() {
        return kind;
    }

    InspectionStatus status() {
        return status;
    }

    /** Null once it is erased. */
    UUID inspectorId() {
        return inspectorId;
    }

    LocalDate plannedOn() {
        return plannedOn;
    }

    Mark planning() {
        return planning;
    }

    /** Null until it is done. */
    Visit visit() {
        return visit;
    }

    /** Null until it is done. */
    Step result() {
        return result;
    }

    /** Null unless cancelled. */
    Step cancellation() {
        return cancellation;
    }

    List<InspectionPlace> places() {
        return List.copyOf(places);
    }

    /** The dangers found; none is a result too. */
    Set<UUID> dangers() {
        return Set.copyOf(dangers);
    }
}
