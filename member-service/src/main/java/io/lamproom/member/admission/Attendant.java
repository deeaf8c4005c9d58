package io.lamproom.member.admission;

import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.Validity;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A full member who stands by an applicant. */
@Entity
@Table(name = "admission_attendant")
class Attendant {

    /** What they are to the applicant. */
    @Schema(name = "AttendantKind", description = "`CONTACT` 培养联系人; `SPONSOR` 入党介绍人.")
    enum Kind {
        /** 培养联系人 */
        CONTACT,
        /** 入党介绍人 */
        SPONSOR
    }

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Admission admission;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private UUID workerId;

    @Embedded
    private Validity validity;

    protected Attendant() {}

    Attendant(Admission admission, Kind kind, UUID workerId, LocalDate from) {
        this.id = Ids.next();
        this.admission = admission;
        this.kind = kind;
        this.workerId = workerId;
        this.validity = Validity.from(from);
    }

    void endBefore(LocalDate day) {
        this.validity = validity.until(day);
    }

    Kind kind() {
        return kind;
    }

    UUID workerId() {
        return workerId;
    }

    Validity validity() {
        return validity;
    }
}
