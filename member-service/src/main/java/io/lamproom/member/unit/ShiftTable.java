package io.lamproom.member.unit;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The shifts of a mine's working day (作业班次表) from a date on, until the next table begins. */
@Entity
@Table(name = "shift_table")
public class ShiftTable {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "unit_id", nullable = false)
    private Unit unit;

    @Column(name = "valid_from", nullable = false)
    private LocalDate validFrom;

    @ElementCollection
    @CollectionTable(name = "shift", joinColumns = @JoinColumn(name = "shift_table_id"))
    @OrderColumn(name = "ordinal")
    private List<Shift> shifts = new ArrayList<>();

    protected ShiftTable() {}

    ShiftTable(UUID id, Unit unit, LocalDate validFrom, List<Shift> shifts) {
        this.id = id;
        this.unit = unit;
        this.validFrom = validFrom;
        this.shifts.addAll(shifts);
    }

    public UUID id() {
        return id;
    }

    public LocalDate validFrom() {
        return validFrom;
    }

    public List<Shift> shifts() {
        return List.copyOf(shifts);
    }
}
