package io.lamproom.member.committee;

import io.lamproom.member.branch.Branch;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * The term of a branch's committee, or of its secretary where it has none (届): it begins with an election that the higher
 * organisation approves, and ends when the next begins.
 */
@Entity
@Table(name = "committee_term")
public class CommitteeTerm implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Column(name = "meeting_id")
    private UUID meetingId;

    @Column(name = "valid_from", nullable = false)
    private LocalDate from;

    @Column(name = "due_to", nullable = false)
    private LocalDate dueTo;

    @Column(name = "extended_to")
    private LocalDate extendedTo;

    @Column(name = "extension_reason")
    private String extensionReason;

    @Column(name = "early_reason")
    private String earlyReason;

    @Column(name = "succeeded_on")
    private LocalDate succeededOn;

    @ElementCollection
    @CollectionTable(name = "committee_term_officer", joinColumns = @JoinColumn(name = "term_id"))
    @OrderColumn(name = "ordinal")
    private List<Officer> officers = new ArrayList<>();

    protected CommitteeTerm() {}

    CommitteeTerm(Branch branch, TermRequest request, int years) {
        this.id = Ids.next();
        this.mineId = branch.mineId();
        this.branchId = branch.id();
        this.meetingId = request.meetingId();
        this.from = request.from();
        this.dueTo = request.from().plusYears(years);
        this.earlyReason = request.earlyReason();
        this.officers.addAll(request.officers());
    }

    /** The next term begins; a term cut short needs a reason (提前换届). */
    void succeedOn(LocalDate day, String reason) {
        if (!day.isAfter(from)) {
            throw new Refusal.StateConflict("term-later", from);
        }
        if (day.isBefore(end()) && (reason == null || reason.isBlank())) {
            throw new Refusal.RuleBroken("early-election-says-why", end())
                    .at("/earlyReason")
                    .with("earliest", end());
        }
        succeededOn = day;
    }

    /** The branch is no more from a day on, and no term follows. */
    void endWithBranch(LocalDate day) {
        if (!day.isAfter(from)) {
            throw new Refusal.StateConflict("term-later", from);
        }
        succeededOn = day;
    }

    /** The term goes on (延期换届), by so many months at most. */
    void extend(LocalDate until, String reason, int mostMonths, String basis) {
        if (succeededOn != null) {
            throw new Refusal.StateConflict("term-succeeded", succeededOn);
        }
        if (!until.isAfter(end())) {
            throw new Refusal.RuleBroken("extension-goes-on", end()).at("/until");
        }
        LocalDate latest = dueTo.plusMonths(mostMonths);
        if (until.isAfter(latest)) {
            throw new Refusal.RuleBroken("extension-too-long", latest, basis)
                    .at("/until")
                    .with("latest", latest)
                    .with("basis", basis);
        }
        extendedTo = until;
        extensionReason = reason;
    }

    /** The first day after the term as planned, its extension included. */
    public LocalDate end() {
        return extendedTo == null ? dueTo : extendedTo;
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

    /** The election; null for officers that the higher organisation appointed. */
    public UUID meetingId() {
        return meetingId;
    }

    public LocalDate from() {
        return from;
    }

    String extensionReason() {
        return extensionReason;
    }

    String earlyReason() {
        return earlyReason;
    }

    /** The day on which the next term began, or the branch was closed; null before. */
    public LocalDate succeededOn() {
        return succeededOn;
    }

    public List<Officer> officers() {
        return List.copyOf(officers);
    }
}
