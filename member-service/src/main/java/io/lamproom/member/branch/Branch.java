package io.lamproom.member.branch;

import io.lamproom.platform.change.Aggregate;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
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
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A Party organisation of the mine (党组织), usually a branch (党支部), with the units it covers. */
@Entity
@Table(name = "branch")
public class Branch implements Aggregate {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Column(name = "parent_id")
    private UUID parentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private BranchKind kind;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(name = "external_code")
    private String externalCode;

    @Embedded
    private Validity validity;

    @OneToMany(mappedBy = "branch", cascade = CascadeType.PERSIST)
    @OrderBy("validity.validFrom, id")
    private List<Covering> coverings = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "branch_succession", joinColumns = @JoinColumn(name = "branch_id"))
    private Set<BranchSuccession> successors = new HashSet<>();

    protected Branch() {}

    Branch(UUID mineId, UUID parentId, BranchKind kind, String code, String name, String externalCode, LocalDate from) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.parentId = parentId;
        this.kind = kind;
        this.code = code;
        this.name = name;
        this.externalCode = externalCode;
        this.validity = Validity.from(from);
    }

    void describe(String name, String externalCode) {
        this.name = name;
        this.externalCode = externalCode;
    }

    public void closeFrom(LocalDate day) {
        this.validity = validity.until(day);
    }

    /** Members of this branch go on in another from a day on. */
    public void continueIn(Branch successor, LocalDate from) {
        successors.add(new BranchSuccession(successor.id, from));
    }

    Covering cover(UUID unitId, LocalDate from) {
        return cover(unitId, Validity.from(from));
    }

    Covering cover(UUID unitId, Validity days) {
        Covering covering = new Covering(this, unitId, days);
        coverings.add(covering);
        return covering;
    }

    Optional<Covering> covering(UUID coveringId) {
        return coverings.stream().filter(c -> c.id().equals(coveringId)).findFirst();
    }

    boolean coversAfter(LocalDate day) {
        return coverings.stream().anyMatch(c -> c.validity().reaches(day));
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

    public UUID parentId() {
        return parentId;
    }

    public BranchKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    /** The code that a higher Party organisation's system knows it by, or null. */
    public String externalCode() {
        return externalCode;
    }

    public Validity validity() {
        return validity;
    }

    public List<Covering> coverings() {
        return List.copyOf(coverings);
    }

    /** The branches in which its members went on, by date. */
    public List<BranchSuccession> successors() {
        return successors.stream()
                .sorted(Comparator.comparing(BranchSuccession::from).thenComparing(BranchSuccession::branchId))
                .toList();
    }
}
