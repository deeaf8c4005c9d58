package io.lamproom.member.personmerge;

import io.lamproom.member.people.Worker;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That two records were of one human being (重复人员合并): who is kept, who was the double, and why; never undone. */
@Entity
@Table(name = "person_merge")
class PersonMerge {

    @Id
    private UUID id;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "kept_worker_id", nullable = false)
    private UUID keptWorkerId;

    @Column(name = "double_worker_id", nullable = false)
    private UUID doubleWorkerId;

    @Column(name = "kept_person_id", nullable = false)
    private UUID keptPersonId;

    @Column(name = "double_person_id", nullable = false)
    private UUID doublePersonId;

    @Column(nullable = false)
    private String reason;

    @Column(name = "merged_by", nullable = false)
    private String mergedBy;

    @Column(name = "merged_at", nullable = false)
    private Instant mergedAt;

    protected PersonMerge() {}

    PersonMerge(Worker kept, Worker twin, String reason, String by, Instant at) {
        this.id = Ids.next();
        this.mineId = kept.mineId();
        this.keptWorkerId = kept.id();
        this.doubleWorkerId = twin.id();
        this.keptPersonId = kept.person().id();
        this.doublePersonId = twin.person().id();
        this.reason = reason;
        this.mergedBy = by;
        this.mergedAt = at;
    }

    UUID id() {
        return id;
    }

    UUID mineId() {
        return mineId;
    }

    UUID keptWorkerId() {
        return keptWorkerId;
    }

    UUID doubleWorkerId() {
        return doubleWorkerId;
    }

    UUID keptPersonId() {
        return keptPersonId;
    }

    UUID doublePersonId() {
        return doublePersonId;
    }

    String reason() {
        return reason;
    }

    String mergedBy() {
        return mergedBy;
    }

    Instant mergedAt() {
        return mergedAt;
    }
}
