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
import java.util.Set;
import java.util.UUID;

/**
 * The grades of a mine (定级) from a date on, until the next scheme: two, three or four levels, and the irregular act
 * below them. One whose mine is null is shipped.
 */
@Entity
public class GradeScheme implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(updatable = false)
    private UUID mineId;

    @Column(nullable = false, updatable = false)
    private LocalDate validFrom;

    @Column(nullable = false, updatable = false)
    private Instant createdAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "grade_level", joinColumns = @JoinColumn(name = "scheme_id"))
    private Set<GradeLevel> levels = new HashSet<>();

    protected GradeScheme() {}

    GradeScheme(UUID id, UUID mineId, LocalDate validFrom, List<GradeLevel> levels, Instant now) {
        this.id = id;
        this.mineId = mineId;
        this.validFrom = validFrom;
        this.createdAt = now;
        this.levels.addAll(levels);
        this.levels.add(GradeLevel.IRREGULAR);
    }

    /** The gravest first. */
    List<GradeLevel> levels() {
        return levels.stream().sorted(Comparator.comparing(GradeLevel::rank)).toList();
    }

    LocalDate validFrom() {
        return validFrom;
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
