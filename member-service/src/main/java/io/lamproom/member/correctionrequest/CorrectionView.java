package io.lamproom.member.correctionrequest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

/** A request for correction as the person and the office that answers see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CorrectionView(
        UUID id,
        UUID workerId,
        CorrectionSubject subject,
        CorrectionStatus status,
        String statement,
        String answer,
        OffsetDateTime submittedAt,
        LocalDate dueOn,
        boolean overdue,
        OffsetDateTime endedAt,
        List<String> transitions,
        long version) {

    static CorrectionView from(CorrectionRequest request, SealedTexts texts, LocalDate today, ZoneId zone) {
        return new CorrectionView(
                request.id(),
                request.workerId(),
                request.subject(),
                request.status(),
                texts.statementOf(request),
                texts.answerOf(request),
                at(request.submittedAt(), zone),
                request.dueOn(),
                request.overdueOn(today),
                at(request.endedAt(), zone),
                request.status().transitions(),
                request.version());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
