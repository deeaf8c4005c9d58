package io.lamproom.member.dues;

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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.annotations.OptimisticLock;

/** A branch's month of dues (党费月报): a line for each member, by the rates of the month's first day. */
@Entity
@Table(name = "dues_statement")
public class DuesStatement implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Column(nullable = false)
    private String month;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private StatementStatus status;

    @Column(name = "rule_set_id", nullable = false)
    private UUID ruleSetId;

    @Column(name = "issued_at", nullable = false)
    private Instant issuedAt;

    @Column(name = "issued_by", nullable = false)
    private String issuedBy;

    @Column(name = "closed_at")
    private Instant closedAt;

    @Column(name = "closed_by")
    private String closedBy;

    // the version is raised by whoever changes a line: once for each change
    @OptimisticLock(excluded = true)
    @OneToMany(mappedBy = "statement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("id")
    private List<DuesLine> lines = new ArrayList<>();

    protected DuesStatement() {}

    DuesStatement(UUID mineId, UUID branchId, YearMonth month, UUID ruleSetId, Instant at, String by) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.branchId = branchId;
        this.month = month.toString();
        this.status = StatementStatus.OPEN;
        this.ruleSetId = ruleSetId;
        this.issuedAt = at;
        this.issuedBy = by;
    }

    /** Reckons every line anew: who came since gets one, who left without having paid loses it. */
    void reckon(List<Charge> charges) {
        mustBeOpen();
        Map<UUID, DuesLine> byPerson =
                lines.stream().collect(Collectors.toMap(DuesLine::personId, Function.identity()));
        Set<UUID> charged = new HashSet<>();
        for (Charge charge : charges) {
            UUID person = charge.payer().personId();
            charged.add(person);
            DuesLine line = byPerson.get(person);
            if (line == null) {
                lines.add(new DuesLine(this, charge));
            } else {
                line.charge(charge);
            }
        }
        lines.removeIf(
                line -> !charged.contains(line.personId()) && line.payments().isEmpty());
    }

    DuesLine lineOf(UUID workerId) {
        return lines.stream()
                .filter(line -> line.workerId().equals(workerId))
                .findFirst()
                .orElseThrow(() -> new Refusal.RuleBroken("dues-payer-unknown"));
    }

    DuesLine lineWith(UUID paymentId) {
        return lines.stream().filter(line -> line.has(paymentId)).findFirst().orElseThrow(Refusal.NotFound::new);
    }

    /** From here what is due stays; arrears are still paid. */
    void close(Instant at, String by) {
        mustBeOpen();
        status = StatementStatus.CLOSED;
        closedAt = at;
        closedBy = by;
    }

    private void mustBeOpen() {
        if (status == StatementStatus.CLOSED) {
            throw new Refusal.StateConflict("dues-statement-closed", month)
                    .with("state", status)
                    .with("allowed", List.of("payments"));
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

    public UUID branchId() {
        return branchId;
    }

    public YearMonth month() {
        return YearMonth.parse(month);
    }

    public StatementStatus status() {
        return status;
    }

    /** The version of the rules by which it was reckoned. */
    public UUID ruleSetId() {
        return ruleSetId;
    }

    public Instant issuedAt() {
        return issuedAt;
    }

    /** Null while open. */
    public Instant closedAt() {
        return closedAt;
    }

    public List<DuesLine> lines() {
        return List.copyOf(lines);
    }

    public DuesTotals totals() {
        return DuesTotals.of(lines);
    }
}
