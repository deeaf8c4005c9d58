package io.lamproom.member.groupmove;

import io.lamproom.member.latetransfer.Decision;
import io.lamproom.member.people.Worker;
import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A person moves from one mine of a group to another (集团内调动): human resources of the mine that they leave ask for it,
 * those of the mine that they come to take them over. The one employment ends and the other begins on the same day.
 */
@Entity
@Table(name = "group_move")
class GroupMove implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "from_mine_id", nullable = false)
    private UUID fromMineId;

    @Column(name = "to_mine_id", nullable = false)
    private UUID toMineId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(nullable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private GroupMoveStatus status;

    @Column(name = "asked_by", nullable = false)
    private String askedBy;

    @Column(name = "asked_at", nullable = false)
    private Instant askedAt;

    @Embedded
    private Decision decision;

    @Column(name = "arrived_id")
    private UUID arrivedId;

    protected GroupMove() {}

    GroupMove(Worker worker, UUID toMineId, LocalDate from, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.fromMineId = worker.mineId();
        this.toMineId = toMineId;
        this.workerId = worker.id();
        this.from = from;
        this.reason = reason;
        this.status = GroupMoveStatus.ASKED;
        this.askedBy = by;
        this.askedAt = at;
    }

    void mustBeOpen() {
        if (status != GroupMoveStatus.ASKED) {
            throw new Refusal.StateConflict("group-move-decided", status);
        }
    }

    void takeOver(Decision by, Worker arrived) {
        end(GroupMoveStatus.TAKEN_OVER, by);
        this.arrivedId = arrived.id();
    }

    void refuse(Decision by) {
        end(GroupMoveStatus.REFUSED, by);
    }

    void withdraw(Decision by) {
        end(GroupMoveStatus.WITHDRAWN, by);
    }

    private void end(GroupMoveStatus end, Decision by) {
        mustBeOpen();
        this.status = end;
        this.decision = by;
    }

    boolean isAskedBy(String subject) {
        return askedBy.equals(subject);
    }

    boolean leaves(Reach reach) {
        return reach.covers(Node.MINE, fromMineId);
    }

    boolean arrives(Reach reach) {
        return reach.covers(Node.MINE, toMineId);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID fromMineId() {
        return fromMineId;
    }

    UUID toMineId() {
        return toMineId;
    }

    UUID workerId() {
        return workerId;
    }

    LocalDate from() {
        return from;
    }

    String reason() {
        return reason;
    }

    GroupMoveStatus status() {
        return status;
    }

    String askedBy() {
        return askedBy;
    }

    Instant askedAt() {
        return askedAt;
    }

    Decision decision() {
        return decision == null ? new Decision(null, null, null) : decision;
    }

    /** The employment that began in the other mine, or null. */
    UUID arrivedId() {
        return arrivedId;
    }
}
