package io.lamproom.member.cultivation;

import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A person in a plan of dual cultivation, what is done for them, and what came of it. */
@Entity
public class CultivationEntry {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private CultivationPlan plan;

    private UUID personId;

    private UUID workerId;

    @Enumerated(EnumType.STRING)
    private CultivationDirection direction;

    private boolean frontLine;

    private String goal;

    @ElementCollection
    @CollectionTable(name = "cultivation_step", joinColumns = @JoinColumn(name = "entry_id"))
    @OrderColumn(name = "ordinal")
    private List<CultivationStep> steps = new ArrayList<>();

    @Enumerated(EnumType.STRING)
    private CultivationResult result;

    private LocalDate resultOn;

    private String resultNote;

    protected CultivationEntry() {}

    CultivationEntry(
            CultivationPlan plan,
            UUID personId,
            UUID workerId,
            CultivationDirection direction,
            boolean frontLine,
            String goal) {
        this.id = Ids.next();
        this.plan = plan;
        this.personId = personId;
        this.workerId = workerId;
        this.direction = direction;
        this.frontLine = frontLine;
        this.goal = goal;
    }

    void record(LocalDate on, String text) {
        mustBeOpen();
        steps.add(new CultivationStep(on, text));
    }

    void settle(CultivationResult how, LocalDate on, String note) {
        mustBeOpen();
        this.result = how;
        this.resultOn = on;
        this.resultNote = note;
    }

    private void mustBeOpen() {
        if (result != null) {
            throw new Refusal.StateConflict("cultivation-settled", result, resultOn);
        }
    }

    /** Whether the plan counts on the person. */
    boolean stays() {
        return result != CultivationResult.DROPPED;
    }

    public UUID id() {
        return id;
    }

    public UUID workerId() {
        return workerId;
    }

    public CultivationDirection direction() {
        return direction;
    }

    /** Whether the person worked underground when they were put into the plan (生产一线). */
    public boolean frontLine() {
        return frontLine;
    }

    String goal() {
        return goal;
    }

    List<CultivationStep> steps() {
        return List.copyOf(steps);
    }

    /** Null while the cultivation goes on. */
    public CultivationResult result() {
        return result;
    }

    public LocalDate resultOn() {
        return resultOn;
    }

    String resultNote() {
        return resultNote;
    }
}
