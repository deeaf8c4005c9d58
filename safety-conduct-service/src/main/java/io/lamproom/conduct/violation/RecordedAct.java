package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.roster.Standing;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.util.UUID;

/** What a violation is on record as: who did what, where and when, as somebody told it. */
@MappedSuperclass
abstract class RecordedAct implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private UUID workerId;

    @Column(nullable = false, updatable = false)
    private UUID behaviourId;

    @Column(nullable = false, updatable = false)
    private String behaviourCode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Category category;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Discipline discipline;

    @Embedded
    private Occurrence occurrence;

    @Embedded
    private Attribution attribution;

    @Embedded
    private Recording recording;

    @Column(updatable = false)
    private UUID eventId;

    @Column(nullable = false, updatable = false)
    private boolean selfReported;

    @Column(updatable = false)
    private byte[] informant;

    @Column(updatable = false)
    private byte[] contentHash;

    @Column(insertable = false, updatable = false)
    private boolean erased;

    protected RecordedAct() {}

    /** @param standing where its subject stood on the business date */
    RecordedAct(UUID id, BehaviourTerms behaviour, Standing standing, Occurrence occurrence, Recording recording) {
        this.id = id;
        this.mineId = standing.mineId();
        this.workerId = standing.workerId();
        this.behaviourId = behaviour.behaviourId();
        this.behaviourCode = behaviour.code();
        this.occurrence = occurrence;
        this.attribution = Attribution.of(standing);
        this.recording = recording;
        classify(behaviour);
    }

    /** Takes over what the catalogue says of the behaviour. */
    final void classify(BehaviourTerms behaviour) {
        category = behaviour.category();
        discipline = behaviour.discipline();
    }

    /**
     * Keeps of whose event it is.
     *
     * @param event shared by the records of all its people; null for one person's
     * @param bySubject its subject told of it before anybody found it (自查自报)
     */
    void partOf(UUID event, boolean bySubject) {
        this.eventId = event;
        this.selfReported = bySubject;
    }

    /** Keeps who told of it, encrypted. */
    void seal(byte[] informant) {
        this.informant = informant;
    }

    /** Keeps by what a repeat under the same client-made id is known. */
    void identifyBy(byte[] contentHash) {
        this.contentHash = contentHash;
    }

    /** Whether any node recorded on the fact is in reach. */
    boolean within(Reach reach) {
        return reach.covers(Node.MINE, mineId)
                || reach.covers(Node.BRANCH, attribution.coveringBranchId())
                || reach.covers(Node.BRANCH, attribution.relationBranchId())
                || reach.covers(Node.SECTION, attribution.sectionId())
                || reach.covers(Node.TEAM, attribution.teamId())
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

    public UUID workerId() {
        return workerId;
    }

    public UUID behaviourId() {
        return behaviourId;
    }

    public String behaviourCode() {
        return behaviourCode;
    }

    public Category category() {
        return category;
    }

    Discipline discipline() {
        return discipline;
    }

    public Occurrence occurrence() {
        return occurrence;
    }

    public Attribution attribution() {
        return attribution;
    }

    Recording recording() {
        return recording;
    }

    /** Shared by the records of all people of one event; null for one person's. */
    UUID eventId() {
        return eventId;
    }

    /** Its subject told of it before anybody found it. */
    boolean selfReported() {
        return selfReported;
    }

    byte[] informant() {
        return informant;
    }

    byte[] contentHash() {
        return contentHash;
    }

    /** Its term has ended, and it says no more whose it was. */
    public boolean erased() {
        return erased;
    }
}
