package io.lamproom.member.dues;

import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** What one member owes and has paid for one month. */
@Entity
@Table(name = "dues_line")
public class DuesLine {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "statement_id", nullable = false)
    private DuesStatement statement;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Column(name = "person_id", nullable = false)
    private UUID personId;

    @Column(nullable = false)
    private String month;

    @Column(name = "base_id")
    private UUID baseId;

    @Column(name = "reduction_id")
    private UUID reductionId;

    @Column(name = "due_fen")
    private Long dueFen;

    @Column(name = "paid_fen", nullable = false)
    private long paidFen;

    @Column(name = "paid_on_time_fen", nullable = false)
    private long paidOnTimeFen;

    @OneToMany(mappedBy = "line", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<DuesPayment> payments = new ArrayList<>();

    protected DuesLine() {}

    DuesLine(DuesStatement statement, Charge charge) {
        this.id = Ids.next();
        this.statement = statement;
        this.mineId = statement.mineId();
        this.branchId = statement.branchId();
        this.workerId = charge.payer().workerId();
        this.personId = charge.payer().personId();
        this.month = statement.month().toString();
        charge(charge);
    }

    /** Reckons anew, unless more was paid already than would be due. */
    final void charge(Charge charge) {
        if (paidFen == 0 || charge.dueFen() != null && charge.dueFen() >= paidFen) {
            this.baseId = charge.baseId();
            this.reductionId = charge.reductionId();
            this.dueFen = charge.dueFen();
        }
    }

    DuesPayment pay(long amountFen, Receipt receipt) {
        if (dueFen == null) {
            throw new Refusal.RuleBroken("dues-without-base");
        }
        if (amountFen > outstandingFen()) {
            throw new Refusal.RuleBroken("dues-overpaid", Yuan.of(outstandingFen()))
                    .with("outstandingFen", outstandingFen());
        }
        return add(new DuesPayment(this, amountFen, receipt));
    }

    DuesPayment reverse(UUID paymentId, String reason, Instant at, String by) {
        DuesPayment payment = payments.stream()
                .filter(each -> each.id().equals(paymentId) && each.reverses() == null)
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        if (payments.stream().anyMatch(each -> paymentId.equals(each.reverses()))) {
            throw new Refusal.StateConflict("dues-payment-reversed");
        }
        return add(DuesPayment.reversing(payment, reason, at, by));
    }

    private DuesPayment add(DuesPayment payment) {
        payments.add(payment);
        paidFen += payment.amountFen();
        if (!payment.paidOn().isAfter(month().atEndOfMonth())) {
            paidOnTimeFen += payment.amountFen();
        }
        return payment;
    }

    boolean has(UUID paymentId) {
        return payments.stream().anyMatch(each -> each.id().equals(paymentId));
    }

    public UUID id() {
        return id;
    }

    UUID mineId() {
        return mineId;
    }

    UUID branchId() {
        return branchId;
    }

    public UUID workerId() {
        return workerId;
    }

    UUID personId() {
        return personId;
    }

    UUID statementId() {
        return statement.id();
    }

    YearMonth month() {
        return YearMonth.parse(month);
    }

    UUID baseId() {
        return baseId;
    }

    UUID reductionId() {
        return reductionId;
    }

    /** Null while there is no base to reckon on. */
    Long dueFen() {
        return dueFen;
    }

    long paidFen() {
        return paidFen;
    }

    long paidOnTimeFen() {
        return paidOnTimeFen;
    }

    long outstandingFen() {
        return dueFen == null ? 0 : dueFen - paidFen;
    }

    public LineStatus status() {
        if (dueFen == null) {
            return LineStatus.NO_BASE;
        }
        if (dueFen == 0) {
            return LineStatus.EXEMPT;
        }
        return outstandingFen() == 0 ? LineStatus.PAID : paidFen > 0 ? LineStatus.PARTLY_PAID : LineStatus.UNPAID;
    }

    boolean paidOnTime() {
        return status() == LineStatus.PAID && paidOnTimeFen == paidFen;
    }

    List<DuesPayment> payments() {
        return List.copyOf(payments);
    }

    /** The payments that were not taken back. */
    List<DuesPayment> standing() {
        Set<UUID> reversed = payments.stream().map(DuesPayment::reverses).collect(Collectors.toSet());
        return payments.stream()
                .filter(each -> each.reverses() == null && !reversed.contains(each.id()))
                .toList();
    }

    /** The day on which the last payment completed the dues; null while they are not complete. */
    public LocalDate paidOn() {
        return status() != LineStatus.PAID
                ? null
                : payments.stream()
                        .filter(each -> each.reverses() == null)
                        .map(DuesPayment::paidOn)
                        .max(LocalDate::compareTo)
                        .orElse(null);
    }
}
