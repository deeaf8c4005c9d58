package io.lamproom.member.teamleader;

import io.lamproom.member.people.Position;
import io.lamproom.member.unit.Unit;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * A worker's time in office as leader of a team (班组长任期), with certificate and yearly appraisal. It holds the position
 * on which the leader's reach rests.
 */
@Entity
@Table(name = "team_leader_term")
public class TeamLeaderTerm implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "section_id", nullable = false)
    private UUID sectionId;

    @Column(name = "team_id", nullable = false)
    private UUID teamId;

    @Column(name = "worker_id", nullable = false)
    private UUID workerId;

    @Column(name = "position_id", nullable = false)
    private UUID positionId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Appointment appointment;

    @Column(name = "certificate_no")
    private String certificateNo;

    @Embedded
    private Validity validity;

    @Column(name = "planned_to", nullable = false)
    private LocalDate plannedTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private TermEnd end;

    @ElementCollection
    @CollectionTable(name = "team_leader_appraisal", joinColumns = @JoinColumn(name = "term_id"))
    private Set<LeaderAppraisal> appraisals = new HashSet<>();

    protected TeamLeaderTerm() {}

    TeamLeaderTerm(
            Unit team,
            Position position,
            Appointment appointment,
            String certificateNo,
            LocalDate from,
            LocalDate plannedTo) {
        this.id = Ids.next();
        this.mineId = team.mineId();
        this.sectionId = team.sectionId();
        this.teamId = team.id();
        this.workerId = position.workerId();
        this.positionId = position.id();
        this.appointment = appointment;
        this.certificateNo = certificateNo;
        this.validity = Validity.from(from);
        this.plannedTo = plannedTo;
    }

    void mustBeOpen() {
        if (!validity.isOpen()) {
            throw new Refusal.StateConflict("term-ended", validity.validTo());
        }
    }

    void endBefore(LocalDate day, TermEnd reason) {
        mustBeOpen();
        this.validity = validity.until(day);
        this.end = reason;
    }

    void appraise(LeaderAppraisal appraisal) {
        if (!years(appraisal.appraisedOn().plusDays(1)).contains(appraisal.year())) {
            throw new Refusal.RuleBroken("appraisal-outside-term", validity.validFrom()).at("/year");
        }
        if (appraisals.stream().anyMatch(done -> done.year() == appraisal.year())) {
            throw new Refusal.StateConflict("appraised-already", appraisal.year()).at("/year");
        }
        appraisals.add(appraisal);
    }

    /** The years that are over on a day, in which the leader was in office and was not appraised. */
    public List<Integer> yearsMissing(LocalDate today) {
        return years(LocalDate.of(today.getYear(), 1, 1)).stream()
                .filter(year -> appraisals.stream().noneMatch(done -> done.year() == year))
                .toList();
    }

    /** The years of the term that have begun before a day. */
    private List<Integer> years(LocalDate before) {
        LocalDate end = validity.reaches(before) ? before : validity.validTo();
        return end.isAfter(validity.validFrom())
                ? IntStream.rangeClosed(
                                validity.validFrom().getYear(), end.minusDays(1).getYear())
                        .boxed()
                        .toList()
                : List.of();
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

    public UUID sectionId() {
        return sectionId;
    }

    public UUID teamId() {
        return teamId;
    }

    public UUID workerId() {
        return workerId;
    }

    public UUID positionId() {
        return positionId;
    }

    public Appointment appointment() {
        return appointment;
    }

    /** 班组长安全培训合格证, or null. */
    public String certificateNo() {
        return certificateNo;
    }

    public Validity validity() {
        return validity;
    }

    /** The day before which the term was to end when it began. */
    public LocalDate plannedTo() {
        return plannedTo;
    }

    /** Null while in office. */
    public TermEnd end() {
        return end;
    }

    /** By year. */
    public List<LeaderAppraisal> appraisals() {
        return appraisals.stream()
                .sorted(Comparator.comparingInt(LeaderAppraisal::year))
                .toList();
    }
}
