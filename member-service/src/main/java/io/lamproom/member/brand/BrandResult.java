package io.lamproom.member.brand;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A result of a brand project (品牌成果). */
@Entity
@Table(name = "brand_result")
public class BrandResult {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "project_id", nullable = false)
    private BrandProject project;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ResultKind kind;

    @Column(name = "achieved_on", nullable = false)
    private LocalDate achievedOn;

    @Column(nullable = false)
    private String description;

    @Column(name = "recorded_at", nullable = false)
    private Instant recordedAt;

    protected BrandResult() {}

    BrandResult(BrandProject project, ResultKind kind, LocalDate on, String description, Instant at) {
        this.id = Ids.next();
        this.project = project;
        this.kind = kind;
        this.achievedOn = on;
        this.description = description;
        this.recordedAt = at;
    }

    public ResultKind kind() {
        return kind;
    }

    public LocalDate achievedOn() {
        return achievedOn;
    }

    String description() {
        return description;
    }
}
