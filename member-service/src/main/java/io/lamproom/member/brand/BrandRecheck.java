package io.lamproom.member.brand;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** A yearly check whether a named brand still deserves its name (品牌复核). */
@Entity
@Table(name = "brand_recheck")
public class BrandRecheck {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false)
    private BrandProject project;

    @Column(name = "checked_on", nullable = false)
    private LocalDate checkedOn;

    @Column(nullable = false)
    private boolean kept;

    private String note;

    @Column(name = "checked_by", nullable = false)
    private String checkedBy;

    protected BrandRecheck() {}

    BrandRecheck(BrandProject project, LocalDate on, boolean kept, String note, String by) {
        this.id = Ids.next();
        this.project = project;
        this.checkedOn = on;
        this.kept = kept;
        this.note = note;
        this.checkedBy = by;
    }

    public LocalDate checkedOn() {
        return checkedOn;
    }

    public boolean kept() {
        return kept;
    }

    String note() {
        return note;
    }
}
