package io.lamproom.member.people;

import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A person's Party membership (党籍) in one category and one relation branch (组织关系所在支部) from a date on. */
@Entity
@Table(name = "membership")
public class Membership {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id", nullable = false)
    private Person person;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MembershipCategory category;

    @Column(name = "relation_branch_id", nullable = false)
    private UUID relationBranchId;

    @Embedded
    private Validity validity;

    @Enumerated(EnumType.STRING)
    private MembershipEnding ending;

    protected Membership() {}

    Membership(Person person, MembershipCategory category, UUID relationBranchId, LocalDate from) {
        this.id = Ids.next();
        this.person = person;
        this.category = category;
        this.relationBranchId = relationBranchId;
        this.validity = Validity.from(from);
    }

    void endBefore(LocalDate day) {
        this.validity = validity.until(day);
    }

    /** The person is no Party member here from {@code day} on, and no other membership follows. */
    void endFor(MembershipEnding reason, LocalDate day) {
        this.ending = reason;
        endBefore(day);
    }

    /** What was approved on the very day of the decision takes its place. */
    void become(MembershipCategory next) {
        this.category = next;
    }

    public UUID id() {
        return id;
    }

    public MembershipCategory category() {
        return category;
    }

    /** Where the member pays dues and meets; not to be confused with the branch that covers the unit. */
    public UUID relationBranchId() {
        return relationBranchId;
    }

    public Validity validity() {
        return validity;
    }

    /** Why it ended for good; null while it goes on or where another one follows. */
    public MembershipEnding ending() {
        return ending;
    }
}
