package io.lamproom.member.meeting;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A matter that a meeting voted on (决议), with the votes and what they had to be. */
@Entity
@Table(name = "meeting_resolution")
public class Resolution {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "meeting_id", nullable = false)
    private Meeting meeting;

    @Embedded
    private Matter matter;

    @Column(nullable = false)
    private int voters;

    @Column(name = "present_voters", nullable = false)
    private int presentVoters;

    @Column(nullable = false)
    private int quorum;

    @Column(nullable = false)
    private int needed;

    @Column(name = "in_favour", nullable = false)
    private int inFavour;

    @Column(nullable = false)
    private int against;

    @Column(nullable = false)
    private int abstained;

    @Column(name = "written_in_favour", nullable = false)
    private int writtenInFavour;

    @Column(name = "written_against", nullable = false)
    private int writtenAgainst;

    @Column(name = "written_abstained", nullable = false)
    private int writtenAbstained;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Outcome outcome;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    /**
     * What was voted on, and how.
     *
     * @param aboutWorkerId the person it is about, who sits it out; or null
     * @param presidedBy who presided over this matter
     * @param branchOpinion of a joint meeting's matter, what the branch held of it before
     */
    @Embeddable
    record Matter(
            @Column(name = "matter", nullable = false) String text,
            @Column(name = "about_worker_id") UUID aboutWorkerId,
            @Column(name = "presided_by", nullable = false) UUID presidedBy,

            @Enumerated(EnumType.STRING) @Column(name = "method", nullable = false)
            VoteMethod method,

            @Enumerated(EnumType.STRING) @Column(name = "branch_opinion")
            BranchOpinion branchOpinion,

            @Column(name = "branch_opinion_text") String branchOpinionText) {}

    protected Resolution() {}

    Resolution(Meeting meeting, Matter matter, Tally tally, Instant at) {
        this.id = Ids.next();
        this.meeting = meeting;
        this.matter = matter;
        this.voters = tally.voters();
        this.presentVoters = tally.present();
        this.quorum = tally.quorum();
        this.needed = tally.needed();
        this.inFavour = tally.hall().inFavour();
        this.against = tally.hall().against();
        this.abstained = tally.hall().abstained();
        this.writtenInFavour = tally.written().inFavour();
        this.writtenAgainst = tally.written().against();
        this.writtenAbstained = tally.written().abstained();
        this.outcome = tally.outcome();
        this.recordedAt = at;
    }

    public UUID id() {
        return id;
    }

    Matter matter() {
        return matter;
    }

    public int voters() {
        return voters;
    }

    int presentVoters() {
        return presentVoters;
    }

    int quorum() {
        return quorum;
    }

    public int needed() {
        return needed;
    }

    Votes hall() {
        return new Votes(inFavour, against, abstained);
    }

    Votes written() {
        return new Votes(writtenInFavour, writtenAgainst, writtenAbstained);
    }

    /** Votes in favour, written ones included. */
    public int inFavour() {
        return inFavour + writtenInFavour;
    }

    public Outcome outcome() {
        return outcome;
    }
}
