package io.lamproom.conduct.catalogue;

import io.lamproom.platform.change.Aggregate;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An act that a mine's list names (三违清单条目), with what it is called and counts for from each date on. */
@Entity
public class Behaviour implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(nullable = false, updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private String code;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    // A set, so that a new version is one inserted row; part of this entity, so that it raises its version.
    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "behaviour_version", joinColumns = @JoinColumn(name = "behaviour_id"))
    private Set<BehaviourVersion> versions = new HashSet<>();

    protected Behaviour() {}

    Behaviour(UUID id, UUID mineId, String code, BehaviourVersion first, Instant now) {
        this.id = id;
        this.mineId = mineId;
        this.code = code;
        this.createdAt = now;
        this.versions.add(first);
    }

    /**
     * Gives the behaviour another name, grade or points from a date on. Nothing that has happened changes: the date is
     * today or later, and after that of every version there is.
     */
    void changeFrom(BehaviourVersion next, LocalDate today) {
        EffectiveDate.check(next.validFrom(), versions().getLast().validFrom(), today);
        versions.add(next);
    }

    /** All versions, the oldest first. */
    List<BehaviourVersion> versions() {
        return versions.stream()
                .sorted(Comparator.comparing(BehaviourVersion::validFrom))
                .toList();
    }

    /** The date on which a version ends because the next begins; empty for the newest. */
    Optional<LocalDate> endOf(BehaviourVersion version) {
        return versions().stream()
                .map(BehaviourVersion::validFrom)
                .filter(from -> from.isAfter(version.validFrom()))
                .findFirst();
    }

    /** The version in force on a date. */
    Optional<BehaviourVersion> inForce(LocalDate on) {
        return versions().reversed().stream()
                .filter(version -> !version.validFrom().isAfter(on))
                .findFirst();
    }

    String code() {
        return code;
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
}
