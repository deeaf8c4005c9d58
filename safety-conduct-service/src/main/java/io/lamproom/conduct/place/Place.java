package io.lamproom.conduct.place;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A place of work or passage (作业地点): the list of them is what inspections have to cover. */
@Entity
public class Place implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    private UUID sectionId;

    @Column(nullable = false)
    private boolean underground;

    @Column(nullable = false, updatable = false)
    private LocalDate openedOn;

    private LocalDate closedOn;

    protected Place() {}

    Place(UUID mineId, String code, PlaceDescription description, LocalDate openedOn) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.code = code;
        this.openedOn = openedOn;
        describe(description);
    }

    final void describe(PlaceDescription description) {
        if (closedOn != null) {
            throw new Refusal.StateConflict("place-closed", closedOn);
        }
        name = description.name();
        sectionId = description.sectionId();
        underground = description.underground();
    }

    /** From that day on it is neither worked at nor inspected. */
    void close(LocalDate on) {
        if (closedOn != null) {
            throw new Refusal.StateConflict("place-closed", closedOn);
        }
        if (on.isBefore(openedOn)) {
            throw new Refusal.RuleBroken("place-closed-before-opened", openedOn).at("/on");
        }
        closedOn = on;
    }

    /** Whether it was there on a day. */
    public boolean openOn(LocalDate day) {
        return closedOn == null || day.isBefore(closedOn);
    }

    /** @throws Refusal {@code place-unknown} when it was not there on that day */
    public void checkOpen(LocalDate day) {
        if (!openOn(day)) {
            throw new Refusal.RuleBroken("place-unknown").at("/placeId");
        }
    }

    /**
     * The unit that a report names, else the one that answers for the place.
     *
     * @throws Refusal when there is neither
     */
    public UUID unitOr(UUID named) {
        if (named == null && sectionId == null) {
            throw new Refusal.InvalidInput(FieldError.at("/unitId", "required"));
        }
        return named == null ? sectionId : named;
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

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The section that answers for it; null for a place of nobody in particular. */
    public UUID sectionId() {
        return sectionId;
    }

    /** Below ground (井下). */
    public boolean underground() {
        return underground;
    }

    LocalDate openedOn() {
        return openedOn;
    }

    LocalDate closedOn() {
        return closedOn;
    }
}
