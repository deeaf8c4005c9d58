package io.lamproom.conduct.capture;

import io.lamproom.conduct.step.Lawful;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * 待核对记录: what a program told of an act and could not be matched with a worker or a behaviour. It waits, encrypted, for
 * somebody who knows what is meant; once it is repaired or discarded nothing stays of what it said. Never published.
 */
@Entity
class HeldReport implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private String feed;

    @Column(nullable = false, updatable = false)
    private Instant receivedAt;

    @Column(nullable = false, updatable = false)
    private LocalDate receivedOn;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private HeldStatus status;

    @Column(nullable = false)
    private String code;

    private String pointer;

    private byte[] told;

    @Column(nullable = false)
    private byte[] contentHash;

    @Embedded
    @AttributeOverride(name = "at", column = @Column(name = "ended_at"))
    @AttributeOverride(name = "by.subject", column = @Column(name = "ended_by"))
    @AttributeOverride(name = "by.staffNo", column = @Column(name = "ended_by_staff_no"))
    @AttributeOverride(name = "note", column = @Column(name = "end_note"))
    private Step ending;

    protected HeldReport() {}

    /** @param id made by the program; the violation's, once there is one */
    HeldReport(UUID id, UUID mineId, String feed, Instant receivedAt, LocalDate receivedOn) {
        this.id = id;
        this.mineId = mineId;
        this.feed = feed;
        this.receivedAt = receivedAt;
        this.receivedOn = receivedOn;
        this.status = HeldStatus.HELD;
    }

    /** What was told, or told anew while it waits, and what stands against it. */
    void hold(byte[] encrypted, byte[] hash, Refusal why) {
        FieldError first = why.errors().isEmpty() ? null : why.errors().getFirst();
        told = encrypted;
        contentHash = hash;
        code = why.code();
        pointer = first == null ? null : first.pointer();
    }

    /** Whether it was told with this content. */
    boolean says(byte[] hash) {
        return MessageDigest.isEqual(contentHash, hash);
    }

    /** It is a violation now. */
    void repair(Step step) {
        end(HeldStatus.REPAIRED, step, "repair");
    }

    /** Nothing comes of it; the step's note is the reason. */
    void discard(Step step) {
        end(HeldStatus.DISCARDED, step, "discarding");
    }

    private void end(HeldStatus how, Step step, String asked) {
        require(asked);
        status = how;
        ending = step;
        told = null;
    }

    void require(String asked) {
        if (status != HeldStatus.HELD) {
            throw Lawful.conflict(status, asked, transitions());
        }
    }

    /** The names of the sub-resources that may be posted now. */
    List<String> transitions() {
        return status == HeldStatus.HELD ? List.of("repair", "discarding") : List.of();
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId);
    }

    @Override
    public UUID id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    UUID mineId() {
        return mineId;
    }

    String feed() {
        return feed;
    }

    Instant receivedAt() {
        return receivedAt;
    }

    LocalDate receivedOn() {
        return receivedOn;
    }

    HeldStatus status() {
        return status;
    }

    String code() {
        return code;
    }

    /** The field that could not be matched; null where it is none. */
    String pointer() {
        return pointer;
    }

    /** Encrypted; null once it is repaired or discarded. */
    byte[] told() {
        return told;
    }

    byte[] contentHash() {
        return contentHash;
    }

    /** Null while it waits. */
    Step ending() {
        return ending;
    }
}
