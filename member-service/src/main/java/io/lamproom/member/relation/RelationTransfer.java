package io.lamproom.member.relation;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** The transfer of a member's relation (组织关系转接), from the letter to the receipt. */
@Entity
public class RelationTransfer implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID mineId;

    private UUID personId;

    private UUID workerId;

    @Enumerated(EnumType.STRING)
    private Direction direction;

    @Enumerated(EnumType.STRING)
    private TransferStatus status;

    private UUID fromBranchId;

    private UUID toBranchId;

    private String counterpart;

    @Embedded
    private Letter letter;

    private LocalDate endedOn;

    private String cancelReason;

    protected RelationTransfer() {}

    private RelationTransfer(UUID mineId, UUID personId, UUID workerId, Direction direction, Letter letter) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.personId = personId;
        this.workerId = workerId;
        this.direction = direction;
        this.letter = letter;
        this.status = TransferStatus.ISSUED;
    }

    /** A member leaves a branch for an organisation outside. */
    static RelationTransfer out(
            UUID mineId, UUID personId, UUID workerId, UUID fromBranchId, String counterpart, Letter letter) {
        RelationTransfer transfer = new RelationTransfer(mineId, personId, workerId, Direction.OUT, letter);
        transfer.fromBranchId = fromBranchId;
        transfer.counterpart = counterpart;
        return transfer;
    }

    /** A member leaves a branch for another one of the mine. */
    static RelationTransfer within(
            UUID mineId, UUID personId, UUID workerId, UUID fromBranchId, UUID toBranchId, Letter letter) {
        RelationTransfer transfer = new RelationTransfer(mineId, personId, workerId, Direction.WITHIN, letter);
        transfer.fromBranchId = fromBranchId;
        transfer.toBranchId = toBranchId;
        return transfer;
    }

    /** A member comes from outside; the letter is here, so it is received at once. */
    static RelationTransfer in(
            UUID mineId, UUID personId, UUID workerId, UUID toBranchId, String counterpart, Letter letter) {
        RelationTransfer transfer = new RelationTransfer(mineId, personId, workerId, Direction.IN, letter);
        transfer.toBranchId = toBranchId;
        transfer.counterpart = counterpart;
        return transfer;
    }

    /** The receipt (回执) is here, or the member was taken in, while the letter was valid. */
    void receive(LocalDate on) {
        mustBeIssued();
        letter.mustBeValidOn(on);
        this.status = TransferStatus.RECEIVED;
        this.endedOn = on;
    }

    void cancel(LocalDate on, String reason) {
        mustBeIssued();
        this.status = TransferStatus.CANCELLED;
        this.endedOn = on;
        this.cancelReason = reason;
    }

    private void mustBeIssued() {
        if (status != TransferStatus.ISSUED) {
            throw new Refusal.StateConflict("transfer-ended", status, endedOn).with("state", status);
        }
    }

    boolean lapsed(LocalDate day) {
        return status == TransferStatus.ISSUED && day.isAfter(letter.validUntil());
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId)
                || reach.covers(Node.BRANCH, fromBranchId)
                || reach.covers(Node.BRANCH, toBranchId);
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

    UUID personId() {
        return personId;
    }

    public UUID workerId() {
        return workerId;
    }

    public Direction direction() {
        return direction;
    }

    public TransferStatus status() {
        return status;
    }

    /** Null of a member who comes from outside. */
    public UUID fromBranchId() {
        return fromBranchId;
    }

    /** Null of a member who goes outside. */
    public UUID toBranchId() {
        return toBranchId;
    }

    String counterpart() {
        return counterpart;
    }

    Letter letter() {
        return letter;
    }

    public LocalDate issuedOn() {
        return letter.issuedOn();
    }

    public LocalDate validUntil() {
        return letter.validUntil();
    }

    /** The day of the receipt or of the cancellation; null while it is under way. */
    public LocalDate endedOn() {
        return endedOn;
    }

    String cancelReason() {
        return cancelReason;
    }
}
