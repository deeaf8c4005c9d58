package io.lamproom.member.meeting;

import io.lamproom.member.people.PositionKind;
import io.lamproom.platform.ids.Ids;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** One ballot of an election (选举): an office of the branch, its candidates and who of them was elected. */
@Entity
@Table(name = "meeting_ballot")
public class Ballot {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Embedded
    private Office office;

    @Column(name = "teller_id", nullable = false)
    private UUID tellerId;

    @Column(nullable = false)
    private int electors;

    @Column(name = "present_voters", nullable = false)
    private int presentVoters;

    @Column(nullable = false)
    private int quorum;

    @Column(nullable = false)
    private int needed;

    @Column(nullable = false)
    private int returned;

    @Column(nullable = false)
    private int spoiled;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    @ElementCollection
    @CollectionTable(name = "meeting_candidate", joinColumns = @JoinColumn(name = "ballot_id"))
    @OrderColumn(name = "ordinal")
    private List<Candidate> candidates = new ArrayList<>();

    /** The office that is filled, and how many seats of it. */
    @Embeddable
    public record Office(
            @Enumerated(EnumType.STRING) @Column(name = "office", nullable = false)
            PositionKind kind,

            @Column(name = "seats", nullable = false) int seats) {}

    /** A candidate with the votes received. */
    @Embeddable
    public record Candidate(
            @Column(name = "worker_id", nullable = false) UUID workerId,
            @Column(name = "votes", nullable = false) int votes,
            @Column(name = "needed", nullable = false) int needed,
            @Column(name = "elected", nullable = false) boolean elected) {}

    protected Ballot() {}

    Ballot(
            Meeting meeting,
            Office office,
            UUID tellerId,
            Map<UUID, Integer> votes,
            ElectionCount.Papers papers,
            ElectionCount count,
            Instant at) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.office = office;
        this.tellerId = tellerId;
        this.electors = count.electors();
        this.presentVoters = count.present();
        this.quorum = count.quorum();
        this.needed = count.needed();
        this.returned = papers.returned();
        this.spoiled = papers.spoiled();
        this.recordedAt = at;
        votes.forEach((worker, received) -> candidates.add(
                new Candidate(worker, received, needed, count.elected().contains(worker))));
    }

    public UUID id() {
        return id;
    }

    public Office office() {
        return office;
    }

    UUID tellerId() {
        return tellerId;
    }

    int electors() {
        return electors;
    }

    int presentVoters() {
        return presentVoters;
    }

    int quorum() {
        return quorum;
    }

    int needed() {
        return needed;
    }

    int returned() {
        return returned;
    }

    int spoiled() {
        return spoiled;
    }

    public List<Candidate> candidates() {
        return List.copyOf(candidates);
    }
}
