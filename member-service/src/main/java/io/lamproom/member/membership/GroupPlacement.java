package io.lamproom.member.membership;

import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.UUID;

/** A member belongs to a Party group (党小组) of the relation branch. */
@Entity
public class GroupPlacement {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private PartyMember member;

    private UUID groupId;

    @Embedded
    private Validity validity;

    protected GroupPlacement() {}

    GroupPlacement(PartyMember member, UUID groupId, LocalDate from) {
        this.id = Ids.next();
        this.member = member;
        this.groupId = groupId;
        this.validity = Validity.from(from);
    }

    void endBefore(LocalDate day) {
        this.validity = validity.until(day);
    }

    public UUID groupId() {
        return groupId;
    }

    public Validity validity() {
        return validity;
    }
}
