package io.lamproom.member.events;

import io.lamproom.member.correctionrequest.CorrectionRequest;
import io.lamproom.member.correctionrequest.CorrectionStatus;
import io.lamproom.member.correctionrequest.CorrectionSubject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A request for correction as the member topic publishes it, without what was said. */
record CorrectionRequestState(
        UUID id,
        UUID mineId,
        UUID workerId,
        CorrectionSubject subject,
        CorrectionStatus status,
        Instant submittedAt,
        LocalDate dueOn,
        Instant endedAt) {

    static CorrectionRequestState from(CorrectionRequest request) {
        return new CorrectionRequestState(
                request.id(),
                request.mineId(),
                request.workerId(),
                request.subject(),
                request.status(),
                request.submittedAt(),
                request.dueOn(),
                request.endedAt());
    }
}
