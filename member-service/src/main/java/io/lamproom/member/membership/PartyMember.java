package io.lamproom.member.membership;

import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.people.MembershipEnding;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A person in the Party (党员) as the mine's organisation keeps them: where the membership stands, the Party group, and
 * what sets the member apart. The dated memberships themselves are facts of the person.
 */
@Entity
public class PartyMember implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID mineId;

    private UUID personId;

    private UUID workerId;

    private UUID branchId;

    @Enumerated(EnumType.STRING)
    private MemberStatus status;

    private LocalDate since;

    private LocalDate joinedOn;

    private LocalDate fullOn;

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
    @OrderBy("validity.validFrom")
    private List<GroupPlacement> placements = new ArrayList<>();

    @OneToMany(mappedBy = "member", cascade = CascadeType.PERSIST)
    @OrderBy("validity.validFrom, id")
    private List<MemberMark> marks = new ArrayList<>();

    protected PartyMember() {}

    PartyMember(UUID mineId, UUID personId) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.personId = personId;
    }

    /** From a day on a member of this category in this branch; in another branch without a group, and counted anew. */
    void enter(UUID workerId, MembershipCategory category, UUID branchId, LocalDate from) {
        MemberStatus next = MemberStatus.of(category);
        mustAllow(next);
        if (this.branchId != null && !this.branchId.equals(branchId)) {
            leaveBranch(from);
        }
        this.workerId = workerId;
        this.branchId = branchId;
        this.status = next;
        this.since = from;
    }

    /** The days that Party age is counted by; null leaves what is known. */
    void date(LocalDate joinedOn, LocalDate fullOn) {
        this.joinedOn = joinedOn == null ? this.joinedOn : joinedOn;
        this.fullOn = fullOn == null ? this.fullOn : fullOn;
    }

    /** The branch goes on in another, and the member with it: without a group, and else as before. */
    void goOnIn(UUID branchId, LocalDate day) {
        placements.stream()
                .filter(each -> each.validity().reaches(day))
                .forEach(each -> mustHaveBegun(each, day).endBefore(day));
        this.branchId = branchId;
    }

    private static GroupPlacement mustHaveBegun(GroupPlacement placement, LocalDate day) {
        if (!placement.validity().validFrom().isBefore(day)) {
            throw new Refusal.StateConflict("member-has-later-facts", day);
        }
        return placement;
    }

    /** No member here any more; the branch stays on record. */
    void end(MembershipEnding ending, LocalDate day) {
        MemberStatus next = MemberStatus.of(ending);
        mustAllow(next);
        leaveBranch(day);
        this.status = next;
        this.since = day;
    }

    /** @throws Refusal.StateConflict naming what may follow */
    void mustAllow(MemberStatus next) {
        if (status != null && !status.next().contains(next)) {
            throw new Refusal.StateConflict("membership-transition-not-allowed", status, next)
                    .with("state", status)
                    .with("allowed", status.next().stream().sorted().toList());
        }
    }

    private void leaveBranch(LocalDate day) {
        boolean later = Stream.concat(
                        placements.stream().map(GroupPlacement::validity),
                        marks.stream()
                                .filter(mark -> mark.kind() != MarkKind.RIGHTS_SUSPENDED)
                                .map(MemberMark::validity))
                .anyMatch(validity -> !validity.validFrom().isBefore(day));
        if (later) {
            throw new Refusal.StateConflict("member-has-later-facts", day);
        }
        placements.stream().filter(each -> each.validity().reaches(day)).forEach(each -> each.endBefore(day));
        marks.stream()
                .filter(mark -> mark.kind() != MarkKind.RIGHTS_SUSPENDED
                        && mark.validity().reaches(day))
                .forEach(mark -> mark.end(mark.validity().until(day)));
    }

    /** Ends the placement of a day so that another can begin on it. */
    void leaveGroup(LocalDate day) {
        if (placements.stream().anyMatch(each -> !each.validity().validFrom().isBefore(day))) {
            throw new Refusal.StateConflict("member-has-later-facts", day);
        }
        placements.stream().filter(each -> each.validity().holdsOn(day)).forEach(each -> each.endBefore(day));
    }

    void place(UUID groupId, LocalDate from) {
        placements.add(new GroupPlacement(this, groupId, from));
    }

    MemberMark mark(MarkKind kind, AbsenceGround ground, String reason, String approvedBy, Validity validity) {
        MemberMark mark = new MemberMark(this, kind, ground, reason, approvedBy, validity);
        marks.add(mark);
        return mark;
    }

    Optional<MemberMark> mark(UUID markId) {
        return marks.stream().filter(mark -> mark.id().equals(markId)).findFirst();
    }

    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId)
                || reach.covers(Node.BRANCH, branchId)
                || reach.covers(Node.WORKER, workerId);
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

    public UUID personId() {
        return personId;
    }

    /** The person's employment when the membership last changed. */
    public UUID workerId() {
        return workerId;
    }

    /** The relation branch, of an ended membership the last one. */
    public UUID branchId() {
        return branchId;
    }

    public MemberStatus status() {
        return status;
    }

    /** The day from which the status holds. */
    public LocalDate since() {
        return since;
    }

    /** The day of the general meeting that took the member (入党日期); null where it is not known. */
    public LocalDate joinedOn() {
        return joinedOn;
    }

    /** The day from which Party age counts (转正日期), null before. */
    public LocalDate fullOn() {
        return fullOn;
    }

    public List<GroupPlacement> placements() {
        return List.copyOf(placements);
    }

    public List<MemberMark> marks() {
        return List.copyOf(marks);
    }
}
