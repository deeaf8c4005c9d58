package io.lamproom.member.credential;

import io.lamproom.platform.change.Versioned;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The days on which a worker holds a card, a lamp or a self-rescuer (证卡灯具) of a number. In a mine a number is held by
 * one worker at a time, and a worker holds one of a kind.
 */
@Entity
@Table(name = "credential")
class Credential implements Versioned {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private CredentialKind kind;

    @Column(nullable = false)
    private String number;

    @Embedded
    private Validity validity;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private CredentialEnd end;

    protected Credential() {}

    Credential(UUID mineId, UUID workerId, CredentialKind kind, String number, LocalDate from) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.workerId = workerId;
        this.kind = kind;
        this.number = number;
        this.validity = Validity.from(from);
    }

    void endBefore(LocalDate day, CredentialEnd reason) {
        this.validity = validity.until(day);
        this.end = reason;
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

    UUID workerId() {
        return workerId;
    }

    CredentialKind kind() {
        return kind;
    }

    /** As it is written on the thing, leading zeros included. */
    String number() {
        return number;
    }

    Validity validity() {
        return validity;
    }

    /** Null while it is held. */
    CredentialEnd end() {
        return end;
    }
}
