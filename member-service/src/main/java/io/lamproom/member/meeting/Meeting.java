package io.lamproom.member.meeting;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A meeting of a Party organisation (会议, 三会一课), from its plan to its minutes. */
@Entity
@Table(name = "meeting")
public class Meeting implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Column(name = "group_id")
    private UUID groupId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingKind kind;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private MeetingStatus status;

    @Embedded
    private Plan plan;

    @ElementCollection
    @CollectionTable(name = "meeting_agenda", joinColumns = @JoinColumn(name = "meeting_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "topic", nullable = false)
    private List<String> agenda = new ArrayList<>();

    @Embedded
    private Holding holding;

    @Embedded
    private Turnout turnout;

    @Embedded
    private Minutes minutes;

    @Column(name = "cancelled_at")
    private Instant cancelledAt;

    @Column(name = "cancel_reason")
    private String cancelReason;

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST, orphanRemoval = true)
    @OrderBy("workerId")
    private List<Attendee> attendees = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Resolution> resolutions = new ArrayList<>();

    @OneToMany(mappedBy = "meeting", cascade = CascadeType.PERSIST)
    @OrderBy("id")
    private List<Ballot> ballots = new ArrayList<>();

    protected Meeting() {}

    Meeting(UUID mineId, UUID branchId, UUID groupId, MeetingKind kind, Plan plan, List<String> agenda) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.branchId = branchId;
        this.groupId = groupId;
        this.kind = kind;
        this.status = MeetingStatus.PLANNED;
        this.plan = plan;
        this.agenda.addAll(agenda);
    }

    void change(Plan plan, List<String> agenda) {
        require(MeetingAction.CHANGE);
        this.plan = plan;
        this.agenda.clear();
        this.agenda.addAll(agenda);
    }

    void cancel(Instant at, String reason) {
        require(MeetingAction.CANCEL);
        cancelledAt = at;
        cancelReason = reason;
        status = MeetingStatus.CANCELLED;
    }

    /** It took place; who was expected is fixed as of that day. */
    void hold(Holding holding, List<Expectation> expected, Roll roll, KindRules rules) {
        require(MeetingAction.HOLD);
        this.holding = holding;
        expected.forEach(each -> attendees.add(Attendee.expected(this, each, roll)));
        roll.guests().forEach(guest -> attendees.add(Attendee.guest(this, guest)));
        turnout = turnout(roll, rules);
        status = MeetingStatus.HELD;
    }

    /** Who was there was entered wrongly; what was voted on since rests on it and bars the correction. */
    void correct(Roll roll, KindRules rules) {
        require(MeetingAction.CORRECT);
        if (!resolutions.isEmpty() || !ballots.isEmpty()) {
            throw new Refusal.StateConflict("votes-taken");
        }
        Set<UUID> guests = new LinkedHashSet<>(roll.guests());
        attendees.removeIf(each -> each.guest() && !guests.remove(each.workerId()));
        attendees.stream().filter(each -> !each.guest()).forEach(each -> each.take(roll));
        guests.forEach(guest -> attendees.add(Attendee.guest(this, guest)));
        turnout = turnout(roll, rules);
    }

    private Turnout turnout(Roll roll, KindRules rules) {
        int voters = voters(null);
        return new Turnout(
                expected().size(), roll.present().size(), voters, presentVoters(null), rules.quorumOf(voters));
    }

    /** Who was expected, guests apart. */
    Set<UUID> expected() {
        return attendees.stream()
                .filter(each -> !each.guest())
                .map(Attendee::workerId)
                .collect(Collectors.toSet());
    }

    Resolution resolve(Resolution.Matter matter, Tally tally, Instant at) {
        require(MeetingAction.RESOLVE);
        Resolution resolution = new Resolution(this, matter, tally, at);
        resolutions.add(resolution);
        return resolution;
    }

    Ballot elect(
            Ballot.Office office,
            UUID teller,
            Map<UUID, Integer> votes,
            ElectionCount.Papers papers,
            ElectionCount count,
            Instant at) {
        require(MeetingAction.ELECT);
        Ballot ballot = new Ballot(this, office, teller, votes, papers, count, at);
        ballots.add(ballot);
        return ballot;
    }

    void minute(Minutes minutes) {
        require(MeetingAction.MINUTE);
        if (kind == MeetingKind.ELECTION && ballots.isEmpty()) {
            throw new Refusal.RuleBroken("election-without-ballot");
        }
        this.minutes = minutes;
        status = MeetingStatus.MINUTED;
    }

    /** Someone who was absent has studied what the meeting was about. */
    void makeUp(UUID worker, MakeUp study) {
        require(MeetingAction.MAKE_UP);
        Attendee attendee = attendees.stream()
                .filter(each -> each.workerId().equals(worker) && each.presence() == Presence.ABSENT)
                .findFirst()
                .orElseThrow(() -> new Refusal.RuleBroken("make-up-of-absent").at("/workerId"));
        if (attendee.makeUp() != null) {
            throw new Refusal.StateConflict("made-up-already", attendee.makeUp().on());
        }
        attendee.makeUp(study);
    }

    void require(MeetingAction action) {
        if (!status.allows(action)) {
            throw new Refusal.StateConflict("meeting-transition-not-allowed", status, action.resource())
                    .with("state", status)
                    .with("allowed", status.transitions());
        }
    }

    /** Who may vote, without the one whom a matter is about, who may be null. */
    int voters(UUID except) {
        return (int) attendees.stream()
                .filter(each -> each.voting() && !each.workerId().equals(except))
                .count();
    }

    int presentVoters(UUID except) {
        return (int) attendees.stream()
                .filter(each -> each.voting()
                        && each.presence() == Presence.PRESENT
                        && !each.workerId().equals(except))
                .count();
    }

    boolean attended(UUID worker) {
        return attendees.stream()
                .anyMatch(each -> each.workerId().equals(worker) && each.presence() == Presence.PRESENT);
    }

    /** Whether the person had a vote, there or not. */
    boolean isVoter(UUID worker) {
        return attendees.stream()
                .anyMatch(each -> each.voting() && each.workerId().equals(worker));
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

    /** The Party group that holds it for itself, or null. */
    public UUID groupId() {
        return groupId;
    }

    public MeetingKind kind() {
        return kind;
    }

    public MeetingStatus status() {
        return status;
    }

    public Plan plan() {
        return plan;
    }

    List<String> agenda() {
        return List.copyOf(agenda);
    }

    /** Null before it was held. */
    public Holding holding() {
        return holding;
    }

    /** Null before it was held. */
    public Turnout turnout() {
        return turnout;
    }

    /** Null before they were written. */
    public Minutes minutes() {
        return minutes;
    }

    /** Null unless cancelled. */
    public Instant cancelledAt() {
        return cancelledAt;
    }

    String cancelReason() {
        return cancelReason;
    }

    public List<Attendee> attendees() {
        return List.copyOf(attendees);
    }

    public List<Resolution> resolutions() {
        return List.copyOf(resolutions);
    }

    public List<Ballot> ballots() {
        return List.copyOf(ballots);
    }
}
