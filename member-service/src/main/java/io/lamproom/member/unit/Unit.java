package io.lamproom.member.unit;

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
import java.util.Set;
import java.util.UUID;

/** A unit of the mine's organisation (单位): the mine itself, a section, department or contractor, or a team. */
@Entity
@Table(name = "unit")
public class Unit implements Aggregate {

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
    private UnitKind kind;

    @Column(nullable = false)
    private String code;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private boolean underground;

    @Embedded
    private Validity validity;

    @Column(name = "live_from")
    private LocalDate liveFrom;

    @OneToMany(mappedBy = "unit", cascade = CascadeType.PERSIST)
    @OrderBy("validFrom")
    private List<ShiftTable> shiftTables = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "unit_succession", joinColumns = @JoinColumn(name = "unit_id"))
    private Set<Succession> successors = new HashSet<>();

    protected Unit() {}

    private Unit(UnitKind kind, String code, String name, LocalDate from) {
        this.id = Ids.next();
        this.kind = kind;
        this.code = code;
        this.name = name;
        this.validity = Validity.from(from);
    }

    static Unit mine(String code, String name, LocalDate from, LocalDate liveFrom) {
        Unit mine = new Unit(UnitKind.MINE, code, name, from);
        mine.mineId = mine.id;
        mine.liveFrom = liveFrom;
        return mine;
    }

    static Unit group(String code, String name, LocalDate from) {
        Unit group = new Unit(UnitKind.GROUP, code, name, from);
        group.mineId = group.id;
        return group;
    }

    void belongTo(Unit group) {
        this.parentId = group.id;
    }

    static Unit below(Unit parent, UnitKind kind, String code, String name, boolean underground, LocalDate from) {
        Unit unit = new Unit(kind, code, name, from);
        unit.mineId = parent.mineId;
        unit.parentId = parent.id;
        unit.underground = underground;
        return unit;
    }

    void describe(String name, boolean underground, LocalDate liveFrom) {
        this.name = name;
        this.underground = underground;
        this.liveFrom = liveFrom;
    }

    public void closeFrom(LocalDate day) {
        this.validity = validity.until(day);
    }

    /** People of this unit go on in another from a day on. */
    public void continueIn(Unit successor, LocalDate from) {
        successors.add(new Succession(successor.id, from));
    }

    ShiftTable addShiftTable(LocalDate from, List<Shift> shifts) {
        ShiftTable table = new ShiftTable(Ids.next(), this, from, shifts);
        int at = (int) shiftTables.stream()
                .filter(other -> other.validFrom().isBefore(from))
                .count();
        shiftTables.add(at, table);
        return table;
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

    public UnitKind kind() {
        return kind;
    }

    public String code() {
        return code;
    }

    public String name() {
        return name;
    }

    public boolean underground() {
        return underground;
    }

    public Validity validity() {
        return validity;
    }

    /** The day from which a mine keeps its facts here; what lies before came in by import and is history. */
    public LocalDate liveFrom() {
        return liveFrom;
    }

    /** In order of their dates; each holds until the next begins. */
    public List<ShiftTable> shiftTables() {
        return List.copyOf(shiftTables);
    }

    /** The units in which its people went on, by date. */
    public List<Succession> successors() {
        return successors.stream()
                .sorted(Comparator.comparing(Succession::from).thenComparing(Succession::unitId))
                .toList();
    }

    /** The section, department or contractor that this unit is or belongs to; null for a mine. */
    public UUID sectionId() {
        return switch (kind) {
            case TEAM -> parentId;
            case SECTION, DEPARTMENT, CONTRACTOR -> id;
            case GROUP, MINE -> null;
        };
    }

    /** The team that this unit is, or null. */
    public UUID teamId() {
        return kind == UnitKind.TEAM ? id : null;
    }
}
