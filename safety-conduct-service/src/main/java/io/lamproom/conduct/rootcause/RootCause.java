package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.rootcause.AnalysisRequest.CauseRequest;
import io.lamproom.conduct.rootcause.AnalysisRequest.CorrectionRequest;
import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/**
 * The analysis why a danger, an incident or a violation could come about (倒查): to the step of the procedure and who
 * answers for it. It ends only when somebody else finds, on a later day, that what was done helps; else it begins anew.
 */
@Entity
public class RootCause implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private SubjectKind subjectKind;

    @Column(nullable = false, updatable = false)
    private UUID subjectId;

    @Column(nullable = false, updatable = false)
    private String title;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private RootCauseStatus status;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "opened_at", nullable = false, updatable = false))
    @AttributeOverride(name = "by.subject", column = @Column(name = "opened_by", nullable = false, updatable = false))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "opened_by_staff_no", updatable = false))
    private Mark opening;

    @Column(nullable = false)
    private int round;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "analysed_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "analysed_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "analysed_by_staff_no"))
    private Mark analysis;

    private Instant closedAt;

    // the version is raised with the state, or by whoever completes an action: once for each change
    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "rootCause", cascade = CascadeType.PERSIST)
    @OrderBy("round, ordinal")
    private List<Cause> causes = new ArrayList<>();

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "rootCause", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CorrectiveAction> actions = new ArrayList<>();

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "rootCause", cascade = CascadeType.PERSIST)
    @OrderBy("step.at, id")
    private List<EffectCheck> checks = new ArrayList<>();

    protected RootCause() {}

    RootCause(UUID mineId, SubjectKind subjectKind, UUID subjectId, String title, Mark opening) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.subjectKind = subjectKind;
        this.subjectId = subjectId;
        this.title = title;
        this.opening = opening;
        this.status = RootCauseStatus.OPEN;
    }

    /** The tree and what is done: each cause at an end of the tree is a step of a procedure, and something is done about it. */
    void analyse(AnalysisRequest request, LocalDate today, Mark mark) {
        require(RootCauseAction.ANALYSE);
        round++;
        Map<String, Cause> named = new HashMap<>();
        Set<String> parents = new HashSet<>();
        for (int i = 0; i < request.causes().size(); i++) {
            CauseRequest each = request.causes().get(i);
            Cause parent = each.parent() == null ? null : named.get(each.parent());
            if (each.parent() != null && parent == null || named.containsKey(each.key())) {
                throw new Refusal.RuleBroken("root-cause-tree-broken").at("/causes/" + i);
            }
            parents.add(each.parent());
            named.put(each.key(), new Cause(this, round, i, parent == null ? null : parent.id(), each));
        }
        for (int i = 0; i < request.causes().size(); i++) {
            String key = request.causes().get(i).key();
            if (!parents.contains(key) && !named.get(key).tracedToStep()) {
                throw new Refusal.RuleBroken("root-cause-not-traced-to-step").at("/causes/" + i);
            }
        }
        Set<String> ends = new HashSet<>(named.keySet());
        ends.removeAll(parents);
        List<CorrectiveAction> corrections = corrections(request.actions(), named, ends, today);
        causes.addAll(named.values());
        actions.addAll(corrections);
        analysis = mark;
        status = RootCauseStatus.ACTING;
    }

    private List<CorrectiveAction> corrections(
            List<CorrectionRequest> asked, Map<String, Cause> named, Set<String> ends, LocalDate today) {
        List<CorrectiveAction> corrections = new ArrayList<>();
        Set<String> untouched = new HashSet<>(ends);
        for (int i = 0; i < asked.size(); i++) {
            CorrectionRequest each = asked.get(i);
            if (!ends.contains(each.cause())) {
                throw new Refusal.RuleBroken("root-cause-action-without-cause").at("/actions/" + i + "/cause");
            }
            if (each.deadline().isBefore(today)) {
                throw new Refusal.RuleBroken("root-cause-deadline-past", today).at("/actions/" + i + "/deadline");
            }
            untouched.remove(each.cause());
            corrections.add(new CorrectiveAction(this, named.get(each.cause()).id(), each));
        }
        if (!untouched.isEmpty()) {
            throw new Refusal.RuleBroken("root-cause-without-action", String.join(", ", untouched)).at("/actions");
        }
        return corrections;
    }

    /** An action is done; with the last one it remains to be seen whether it helps. */
    void complete(UUID actionId, LocalDate today, Step step) {
        require(RootCauseAction.COMPLETE);
        CorrectiveAction action = action(actionId);
        if (action.done()) {
            throw new Refusal.RuleBroken("root-cause-action-done");
        }
        action.complete(today, step);
        if (actions.stream().allMatch(CorrectiveAction::done)) {
            status = RootCauseStatus.AWAITING_EFFECT;
        }
    }

    /** Whether it helps, as another than who analysed or acted finds on a later day. What does not is analysed anew. */
    void checkEffect(boolean effective, LocalDate today, Step step, RootCauseRules rules) {
        require(RootCauseAction.CHECK_EFFECT);
        boolean took = step.by().is(analysis.by())
                || actions.stream()
                        .anyMatch(action -> step.by().is(action.completion().by()));
        if (took) {
            throw new Refusal.RuleBroken("root-cause-effect-checked-by-participant");
        }
        LocalDate earliest = effectFrom(rules);
        if (today.isBefore(earliest)) {
            throw new Refusal.RuleBroken("root-cause-effect-too-early", earliest).with("earliest", earliest);
        }
        checks.add(new EffectCheck(this, effective, step));
        closedAt = effective ? step.at() : null;
        status = effective ? RootCauseStatus.CLOSED : RootCauseStatus.OPEN;
    }

    /** The first day on which the effect may be judged; null while an action is not done. */
    LocalDate effectFrom(RootCauseRules rules) {
        return status != RootCauseStatus.AWAITING_EFFECT
                ? null
                : actions.stream()
                        .map(CorrectiveAction::doneOn)
                        .max(LocalDate::compareTo)
                        .orElseThrow()
                        .plusDays(rules.effectAfterDays());
    }

    /** @throws Refusal when there is no such action */
    CorrectiveAction action(UUID actionId) {
        return actions.stream()
                .filter(action -> action.id().equals(actionId))
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
    }

    private void require(RootCauseAction action) {
        if (!status.allows(action)) {
            throw Lawful.conflict(status, action.resource(), status.transitions());
        }
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

    SubjectKind subjectKind() {
        return subjectKind;
    }

    UUID subjectId() {
        return subjectId;
    }

    String title() {
        return title;
    }

    RootCauseStatus status() {
        return status;
    }

    Mark opening() {
        return opening;
    }

    /** Null before the analysis. */
    Mark analysis() {
        return analysis;
    }

    Instant closedAt() {
        return closedAt;
    }

    List<Cause> causes() {
        return List.copyOf(causes);
    }

    List<CorrectiveAction> actions() {
        return List.copyOf(actions);
    }

    List<EffectCheck> checks() {
        return List.copyOf(checks);
    }
}
