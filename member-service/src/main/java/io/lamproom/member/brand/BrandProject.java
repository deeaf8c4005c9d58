package io.lamproom.member.brand;

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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;

/** A branch's brand (一支部一品牌), from its proposal over cultivation to a name that is checked again each year. */
@Entity
@Table(name = "brand_project")
public class BrandProject implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private String plan;

    @Column(nullable = false)
    private String innovation;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BrandStatus status;

    @Column(name = "proposed_at", nullable = false)
    private Instant proposedAt;

    @Column(name = "proposed_by", nullable = false)
    private String proposedBy;

    @Column(name = "approved_on")
    private LocalDate approvedOn;

    @Column(name = "approved_by")
    private String approvedBy;

    @Column(name = "cultivated_on")
    private LocalDate cultivatedOn;

    @Column(name = "evaluated_on")
    private LocalDate evaluatedOn;

    private Integer score;

    @Column(name = "named_on")
    private LocalDate namedOn;

    @Column(name = "named_by")
    private String namedBy;

    @Column(name = "withdrawn_on")
    private LocalDate withdrawnOn;

    private String withdrawal;

    // the version is raised by whoever adds to them: once for each change
    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "project", cascade = CascadeType.PERSIST)
    @OrderBy("achievedOn, id")
    private List<BrandResult> results = new ArrayList<>();

    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "project", cascade = CascadeType.PERSIST)
    @OrderBy("checkedOn")
    private List<BrandRecheck> rechecks = new ArrayList<>();

    protected BrandProject() {}

    BrandProject(UUID mineId, UUID branchId, String name, String plan, String innovation, Instant at, String by) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.branchId = branchId;
        this.name = name;
        this.plan = plan;
        this.innovation = innovation;
        this.status = BrandStatus.PROPOSED;
        this.proposedAt = at;
        this.proposedBy = by;
    }

    /** 立项, by someone other than who proposed it. */
    void approve(LocalDate on, String by) {
        require(BrandAction.APPROVE);
        if (by.equals(proposedBy)) {
            throw new Refusal.RuleBroken("brand-approved-by-proposer");
        }
        approvedOn = on;
        approvedBy = by;
        status = BrandStatus.APPROVED;
    }

    void cultivate(LocalDate on) {
        require(BrandAction.CULTIVATE);
        notBefore(approvedOn, on);
        cultivatedOn = on;
        status = BrandStatus.CULTIVATING;
    }

    /** A score that does not pass leaves it in cultivation, to be evaluated again. */
    void evaluate(int points, LocalDate on, BrandRules rules) {
        require(BrandAction.EVALUATE);
        notBefore(cultivatedOn, on);
        score = points;
        evaluatedOn = on;
        if (points >= rules.passScore()) {
            status = BrandStatus.EVALUATED;
        }
    }

    void giveName(LocalDate on, String by) {
        require(BrandAction.NAME);
        notBefore(evaluatedOn, on);
        namedOn = on;
        namedBy = by;
        status = BrandStatus.NAMED;
    }

    /** The yearly check; a brand that does not stand it loses its name. */
    void recheck(LocalDate on, boolean kept, String note, String by) {
        require(BrandAction.RECHECK);
        LocalDate last = lastChecked();
        if (!on.isAfter(last)) {
            throw new Refusal.RuleBroken("brand-step-too-early", last.plusDays(1))
                    .at("/on")
                    .with("earliest", last.plusDays(1));
        }
        rechecks.add(new BrandRecheck(this, on, kept, note, by));
        if (!kept) {
            end(on, note);
        }
    }

    void withdraw(LocalDate on, String reason) {
        require(BrandAction.WITHDRAW);
        notBefore(namedOn, on);
        end(on, reason);
    }

    private void end(LocalDate on, String reason) {
        withdrawnOn = on;
        withdrawal = reason;
        status = BrandStatus.WITHDRAWN;
    }

    void achieve(ResultKind kind, LocalDate on, String description, Instant at) {
        if (cultivatedOn == null || status == BrandStatus.WITHDRAWN) {
            throw conflict("results");
        }
        notBefore(cultivatedOn, on);
        results.add(new BrandResult(this, kind, on, description, at));
    }

    private static void notBefore(LocalDate former, LocalDate on) {
        if (on.isBefore(former)) {
            throw new Refusal.RuleBroken("brand-step-too-early", former)
                    .at("/on")
                    .with("earliest", former);
        }
    }

    private void require(BrandAction action) {
        if (!status.allows(action)) {
            throw conflict(action.resource());
        }
    }

    private Refusal conflict(String resource) {
        return new Refusal.StateConflict("transition-not-allowed", status, resource)
                .with("state", status)
                .with("allowed", status.transitions());
    }

    private LocalDate lastChecked() {
        return rechecks.isEmpty() ? namedOn : rechecks.getLast().checkedOn();
    }

    /** The day by which a named brand is to be checked again; null for any other. */
    LocalDate recheckDue(BrandRules rules) {
        return status == BrandStatus.NAMED ? lastChecked().plusMonths(rules.recheckMonths()) : null;
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

    public String name() {
        return name;
    }

    String plan() {
        return plan;
    }

    String innovation() {
        return innovation;
    }

    public BrandStatus status() {
        return status;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public LocalDate approvedOn() {
        return approvedOn;
    }

    public LocalDate cultivatedOn() {
        return cultivatedOn;
    }

    public LocalDate evaluatedOn() {
        return evaluatedOn;
    }

    public Integer score() {
        return score;
    }

    public LocalDate namedOn() {
        return namedOn;
    }

    public LocalDate withdrawnOn() {
        return withdrawnOn;
    }

    String withdrawal() {
        return withdrawal;
    }

    public List<BrandResult> results() {
        return List.copyOf(results);
    }

    public List<BrandRecheck> rechecks() {
        return List.copyOf(rechecks);
    }
}
