package io.lamproom.member.appraisal;

import io.lamproom.member.subject.Subject;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** A branch's democratic appraisal of its members in a year (民主评议党员). */
@Entity
@Table(name = "appraisal")
public class Appraisal implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Column(nullable = false)
    private int year;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private AppraisalStatus status;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "opened_by", nullable = false)
    private String openedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    // the version is raised by whoever changes an entry: once for each change
    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "appraisal", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<AppraisalEntry> entries = new ArrayList<>();

    protected Appraisal() {}

    Appraisal(UUID mineId, UUID branchId, int year, List<Subject> members, Instant at, String by) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.branchId = branchId;
        this.year = year;
        this.status = AppraisalStatus.OPEN;
        this.openedAt = at;
        this.openedBy = by;
        members.forEach(member -> entries.add(new AppraisalEntry(this, member)));
    }

    AppraisalEntry entryOf(UUID workerId) {
        return entries.stream()
                .filter(entry -> entry.workerId().equals(workerId))
                .findFirst()
                .orElseThrow(() -> new Refusal.RuleBroken("not-in-appraisal"));
    }

    /** @throws Refusal.StateConflict when verdicts and rounds do not change any more */
    void mustBeOpen() {
        if (status == AppraisalStatus.CLOSED) {
            throw new Refusal.StateConflict("transition-not-allowed", status, "rounds, verdicts, closure")
                    .with("state", status)
                    .with("allowed", List.of("feedback", "acknowledgement"));
        }
    }

    void mustBeClosed() {
        if (status == AppraisalStatus.OPEN) {
            throw new Refusal.StateConflict("transition-not-allowed", status, "feedback")
                    .with("state", status)
                    .with("allowed", List.of("rounds", "verdicts", "closure"));
        }
    }

    /** EXCELLENT are at most the rule's share of those who are graded. */
    void checkShare(AppraisalRules rules) {
        int graded = (int) entries.stream().filter(AppraisalEntry::graded).count();
        int excellent = count(Verdict.EXCELLENT);
        int most = rules.excellentAtMost().of(graded);
        if (excellent > most) {
            throw new Refusal.RuleBroken(
                            "too-many-excellent",
                            excellent,
                            graded,
                            most,
                            rules.excellentAtMost().numerator() + "/"
                                    + rules.excellentAtMost().denominator())
                    .with("atMost", most);
        }
    }

    /** Ends it once everyone has taken part, and everyone graded has a verdict. */
    void close(Instant at, String by) {
        mustBeOpen();
        long missing = entries.stream()
                .filter(entry -> entry.testedOn() == null || entry.graded() && entry.verdict() == null)
                .count();
        if (missing > 0) {
            throw new Refusal.RuleBroken("appraisal-incomplete", missing).with("missing", missing);
        }
        status = AppraisalStatus.CLOSED;
        closedAt = at;
        closedBy = by;
    }

    List<AppraisalEntry> unqualified() {
        return entries.stream()
                .filter(entry -> entry.verdict() == Verdict.UNQUALIFIED)
                .toList();
    }

    public int count(Verdict verdict) {
        return (int) entries.stream().filter(e -> e.verdict() == verdict).count();
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

    public int year() {
        return year;
    }

    public AppraisalStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Instant closedAt() {
        return closedAt;
    }

    public List<AppraisalEntry> entries() {
        return List.copyOf(entries);
    }
}
