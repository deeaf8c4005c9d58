package io.lamproom.member.cultivation;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The dual-cultivation plan of a branch for a year (双培计划), with a quota for the front line of production. */
@Entity
public class CultivationPlan implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID mineId;

    private UUID branchId;

    @Column(name = "plan_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private int quota;

    private int frontLineQuota;

    private String proposedBy;

    private String approvedBy;

    @OneToMany(mappedBy = "plan", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<CultivationEntry> entries = new ArrayList<>();

    protected CultivationPlan() {}

    CultivationPlan(UUID mineId, UUID branchId, int year, int quota, int frontLineQuota, String proposedBy) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.branchId = branchId;
        this.year = year;
        this.quota = quota;
        this.frontLineQuota = frontLineQuota;
        this.proposedBy = proposedBy;
        this.status = PlanStatus.DRAFT;
    }

    CultivationEntry add(UUID personId, UUID workerId, CultivationDirection direction, boolean frontLine, String goal) {
        must(PlanStatus.DRAFT);
        CultivationEntry entry = new CultivationEntry(this, personId, workerId, direction, frontLine, goal);
        entries.add(entry);
        return entry;
    }

    /** By someone else than the proposer, once the quotas are kept. */
    void approve(String subject) {
        must(PlanStatus.DRAFT);
        if (proposedBy.equals(subject)) {
            throw new Refusal.RuleBroken("decider-is-proposer");
        }
        long planned = entries.stream().filter(CultivationEntry::stays).count();
        long frontLine = entries.stream()
                .filter(CultivationEntry::stays)
                .filter(CultivationEntry::frontLine)
                .count();
        if (planned == 0 || planned > quota) {
            throw new Refusal.RuleBroken("cultivation-quota", planned, quota)
                    .with("planned", planned)
                    .with("quota", quota);
        }
        if (frontLine < frontLineQuota) {
            throw new Refusal.RuleBroken("front-line-quota", frontLine, frontLineQuota)
                    .with("frontLine", frontLine)
                    .with("needed", frontLineQuota);
        }
        this.status = PlanStatus.APPROVED;
        this.approvedBy = subject;
    }

    void close() {
        must(PlanStatus.APPROVED);
        long unsettled =
                entries.stream().filter(entry -> entry.result() == null).count();
        if (unsettled > 0) {
            throw new Refusal.StateConflict("results-missing", unsettled);
        }
        this.status = PlanStatus.CLOSED;
    }

    /** @throws Refusal.StateConflict when the plan has come less far, or further */
    void must(PlanStatus wanted) {
        if (status != wanted) {
            throw new Refusal.StateConflict("cultivation-plan-state", status, wanted).with("state", status);
        }
    }

    Optional<CultivationEntry> entry(UUID entryId) {
        return entries.stream().filter(entry -> entry.id().equals(entryId)).findFirst();
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId) || reach.covers(Node.BRANCH, branchId);
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

    public PlanStatus status() {
        return status;
    }

    /** How many persons the plan takes at most. */
    public int quota() {
        return quota;
    }

    /** How many of them work on the front line at least. */
    public int frontLineQuota() {
        return frontLineQuota;
    }

    public List<CultivationEntry> entries() {
        return List.copyOf(entries);
    }
}
