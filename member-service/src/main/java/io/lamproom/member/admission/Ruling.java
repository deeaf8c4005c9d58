package io.lamproom.member.admission;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision that leads an admission off its way: an extension of the probation, or an end. */
@Entity
@Table(name = "admission_ruling")
class Ruling {

    /** What was decided. */
    @Schema(
            name = "RulingKind",
            description =
                    "`EXTENSION` of the probation 延长预备期; `PROBATION_CANCELLATION` 取消预备党员资格; `REJECTION` 不予接收; `WITHDRAWAL` by the applicant 撤回.")
    enum Kind {
        /** 延长预备期 */
        EXTENSION,
        /** 取消预备党员资格 */
        PROBATION_CANCELLATION,
        /** 不予通过 */
        REJECTION,
        /** 撤回 */
        WITHDRAWAL
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Admission admission;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private LocalDate occurredOn;

    private Integer months;

    private String reason;

    private UUID resolutionId;

    @Embedded
    private Vote vote;

    private Instant recordedAt;

    @Embedded
    private Recorder recorder;

    protected Ruling() {}

    /**
     * @param months of an extension, else null
     * @param resolutionId of the general meeting, where it decides, with its vote
     */
    Ruling(
            Kind kind,
            LocalDate on,
            Integer months,
            String reason,
            UUID resolutionId,
            Vote vote,
            Instant recordedAt,
            Recorder recorder) {
        this.id = Ids.next();
        this.kind = kind;
        this.occurredOn = on;
        this.months = months;
        this.reason = reason;
        this.resolutionId = resolutionId;
        this.vote = vote;
        this.recordedAt = recordedAt;
        this.recorder = recorder;
    }

    Ruling of(Admission root) {
        this.admission = root;
        return this;
    }

    Kind kind() {
        return kind;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    Integer months() {
        return months;
    }

    String reason() {
        return reason;
    }

    UUID resolutionId() {
        return resolutionId;
    }

    Vote vote() {
        return vote;
    }
}
