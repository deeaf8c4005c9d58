package io.lamproom.member.meeting;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.Map;

/**
 * The rules by which meetings are held (会议规则), as data.
 *
 * @param lateAfterDays a meeting entered more than so many days after it was held is marked late
 * @param makeUpWithinDays a make-up study later than so many days after the meeting is marked late
 * @param candidateSurplus how many candidates more than seats a committee's election has, as a part of the seats (差额)
 */
public record MeetingRules(
        @NotNull Map<MeetingKind, @NotNull @Valid KindRules> kinds,
        @Min(0) @Max(90) int lateAfterDays,
        @Min(1) @Max(366) int makeUpWithinDays,
        @NotNull @Valid Share candidateSurplus) {

    KindRules of(MeetingKind kind) {
        return kinds.get(kind);
    }
}
