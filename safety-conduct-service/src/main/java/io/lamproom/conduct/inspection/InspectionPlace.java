package io.lamproom.conduct.inspection;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

/** A place that an inspection was to visit, or visited. */
@Entity
class InspectionPlace {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(nullable = false)
    private Inspection inspection;

    @Column(nullable = false, updatable = false)
    private UUID placeId;

    @Column(nullable = false, updatable = false)
    private boolean planned;

    private LocalDate visitedOn;

    private UUID sectionId;

    private UUID coveringBranchId;

    protected InspectionPlace() {}

    InspectionPlace(Inspection inspection, UUID placeId, boolean planned) {
        this.id = Ids.next();
        this.inspection = inspection;
        this.placeId = placeId;
        this.planned = planned;
    }

    void visit(VisitedPlace place, LocalDate on) {
        visitedOn = on;
        sectionId = place.sectionId();
        coveringBranchId = place.coveringBranchId();
    }

    UUID placeId() {
        return placeId;
    }

    boolean planned() {
        return planned;
    }

    /** The working day of the visit; null for a place that was not visited. */
    LocalDate visitedOn() {
        return visitedOn;
    }

    /** The section that answered for the place on that day. */
    UUID sectionId() {
        return sectionId;
    }

    /** The branch that covered that section (覆盖支部). */
    UUID coveringBranchId() {
        return coveringBranchId;
    }
}
