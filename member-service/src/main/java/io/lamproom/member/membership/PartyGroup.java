package io.lamproom.member.membership;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;

/** A Party group of a branch (党小组), usually the members of one team. */
@Entity
public class PartyGroup implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID mineId;

    private UUID branchId;

    private String name;

    private UUID leaderId;

    @Embedded
    private Validity validity;

    protected PartyGroup() {}

    PartyGroup(UUID mineId, UUID branchId, String name, LocalDate from) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.branchId = branchId;
        this.name = name;
        this.validity = Validity.from(from);
    }

    void describe(String name, UUID leaderId) {
        this.name = name;
        this.leaderId = leaderId;
    }

    void closeFrom(LocalDate day) {
        this.validity = validity.until(day);
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId) || reach.covers(Node.BRANCH, branchId);
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

    /** The worker who leads the group (党小组长); null while nobody does. */
    public UUID leaderId() {
        return leaderId;
    }

    public Validity validity() {
        return validity;
    }
}
