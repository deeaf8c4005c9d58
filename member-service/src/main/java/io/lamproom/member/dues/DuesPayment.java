package io.lamproom.member.dues;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A payment of dues (交纳党费), or what takes a mistaken one back; neither is ever changed. */
@Entity
@Table(name = "dues_payment")
class DuesPayment {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "line_id", nullable = false)
    private DuesLine line;

    @Column(name = "amount_fen", nullable = false)
    private long amountFen;

    @Column(name = "paid_on", nullable = false)
    private LocalDate paidOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private PaymentMethod method;

    @Column(name = "entered_late", nullable = false)
    private boolean enteredLate;

    private UUID reverses;

    private String reason;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @Column(name = "recorded_by", nullable = false)
    private String recordedBy;

    protected DuesPayment() {}

    DuesPayment(DuesLine line, long amountFen, Receipt receipt) {
        this.id = Ids.next();
        this.line = line;
        this.amountFen = amountFen;
        this.paidOn = receipt.paidOn();
        this.method = receipt.method();
        this.enteredLate = receipt.enteredLate();
        this.recordedAt = receipt.recordedAt();
        this.recordedBy = receipt.recordedBy();
    }

    static DuesPayment reversing(DuesPayment payment, String reason, Instant at, String by) {
        DuesPayment reversal = new DuesPayment(
                payment.line,
                -payment.amountFen,
                new Receipt(payment.paidOn, payment.method, payment.enteredLate, at, by));
        reversal.reverses = payment.id;
        reversal.reason = reason;
        return reversal;
    }

    UUID id() {
        return id;
    }

    long amountFen() {
        return amountFen;
    }

    LocalDate paidOn() {
        return paidOn;
    }

    PaymentMethod method() {
        return method;
    }

    /** Whether it was entered in a later month than it was paid in. */
    boolean enteredLate() {
        return enteredLate;
    }

    /** The payment that this one takes back, or null. */
    UUID reverses() {
        return reverses;
    }

    String reason() {
        return reason;
    }

    Instant recordedAt() {
        return recordedAt;
    }
}
