package io.lamproom.member.directive;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** A document of a higher organisation (上级文件精神) that a branch relays, acts on and gives evidence of. */
@Entity
@Table(name = "directive")
public class Directive implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "branch_id", nullable = false)
    private UUID branchId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private DirectiveStatus status;

    @Column(nullable = false)
    private String source;

    @Column(nullable = false)
    private String reference;

    @Column(nullable = false)
    private String title;

    @Column(name = "received_on", nullable = false)
    private LocalDate receivedOn;

    @Column(name = "due_on", nullable = false)
    private LocalDate dueOn;

    @Embedded
    @AttributeOverride(name = "on", column = @Column(name = "acted_on"))
    @AttributeOverride(name = "text", column = @Column(name = "action"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "action_recorded_at"))
    private Done action;

    @Embedded
    @AttributeOverride(name = "on", column = @Column(name = "evidenced_on"))
    @AttributeOverride(name = "text", column = @Column(name = "evidence"))
    @AttributeOverride(name = "recordedAt", column = @Column(name = "evidence_recorded_at"))
    private Done evidence;

    @OneToMany(mappedBy = "directive", cascade = CascadeType.PERSIST)
    @OrderBy("on, id")
    private List<Relay> relays = new ArrayList<>();

    protected Directive() {}

    Directive(UUID mineId, DirectiveRequest request) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.branchId = request.branchId();
        this.status = DirectiveStatus.RECEIVED;
        this.source = request.source();
        this.reference = request.reference().strip();
        this.title = request.title();
        this.receivedOn = request.receivedOn();
        this.dueOn = request.dueOn();
    }

    /** It was passed on at a meeting of the branch or at a team's pre-shift meeting; it may be more than once. */
    Relay relay(LocalDate on, UUID meetingId, UUID teamId, Instant at) {
        require(DirectiveAction.RELAY);
        notBefore(on, receivedOn);
        Relay relay = new Relay(this, on, meetingId, teamId, at);
        relays.add(relay);
        status = DirectiveStatus.RELAYED;
        return relay;
    }

    void act(Done done) {
        require(DirectiveAction.ACT);
        notBefore(
                done.on(),
                relays.stream().map(Relay::on).min(Comparator.naturalOrder()).orElse(receivedOn));
        action = done;
        status = DirectiveStatus.ACTED;
    }

    void prove(Done done) {
        require(DirectiveAction.EVIDENCE);
        notBefore(done.on(), action.on());
        evidence = done;
        status = DirectiveStatus.EVIDENCED;
    }

    /** Whether it was not done with when its day had passed, judged on a day. */
    boolean overdueOn(LocalDate day) {
        return dueOn.isBefore(evidence == null ? day : evidence.on());
    }

    private static void notBefore(LocalDate on, LocalDate earliest) {
        if (on.isBefore(earliest)) {
            throw new Refusal.RuleBroken("directive-step-too-early", earliest)
                    .at("/on")
                    .with("earliest", earliest);
        }
    }

    private void require(DirectiveAction step) {
        if (!status.allows(step)) {
            throw new Refusal.StateConflict("directive-transition-not-allowed", status, step.resource())
                    .with("state", status)
                    .with("allowed", status.transitions());
        }
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

    public DirectiveStatus status() {
        return status;
    }

    String source() {
        return source;
    }

    String reference() {
        return reference;
    }

    String title() {
        return title;
    }

    public LocalDate receivedOn() {
        return receivedOn;
    }

    public LocalDate dueOn() {
        return dueOn;
    }

    /** Null before it was acted on. */
    public Done action() {
        return action;
    }

    /** Null before there was any. */
    public Done evidence() {
        return evidence;
    }

    public List<Relay> relays() {
        return List.copyOf(relays);
    }
}
