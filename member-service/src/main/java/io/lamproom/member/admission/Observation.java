package io.lamproom.member.admission;

import io.lamproom.platform.ids.Ids;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** What the branch saw of an activist or a probationary member on a day (培养考察记录). */
@Entity
@Table(name = "admission_observation")
class Observation {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Admission admission;

    private LocalDate occurredOn;

    private String summary;

    private Instant recordedAt;

    @Embedded
    private Recorder recorder;

    protected Observation() {}

    Observation(Admission admission, ObservationRequest request, Instant recordedAt, Recorder recorder) {
        this.id = Ids.next();
        this.admission = admission;
        this.occurredOn = request.on();
        this.summary = request.summary();
        this.recordedAt = recordedAt;
        this.recorder = recorder;
    }

    LocalDate occurredOn() {
        return occurredOn;
    }

    String summary() {
        return summary;
    }
}
