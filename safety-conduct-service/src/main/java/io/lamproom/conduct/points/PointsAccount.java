package io.lamproom.conduct.points;

import io.lamproom.platform.change.Aggregate;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

/** What violations cost a worker or a unit (记分账户); by the id of that worker or unit. */
@Entity
@Table(name = "points_account")
class PointsAccount implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, updatable = false)
    private AccountKind kind;

    protected PointsAccount() {}

    PointsAccount(UUID id, UUID mineId, AccountKind kind) {
        this.id = id;
        this.mineId = mineId;
        this.kind = kind;
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

    AccountKind kind() {
        return kind;
    }
}
