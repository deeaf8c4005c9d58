package io.lamproom.member.meeting;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints on meetings mean to a caller. */
@ApplicationScoped
class MeetingConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.of(
                "ck_meeting_resolution_passed", "majority-missed",
                "ck_meeting_resolution_quorum", "quorum-missed",
                "ck_meeting_resolution_own", "own-matter-presided",
                "ck_meeting_ballot_quorum", "quorum-missed",
                "ck_meeting_candidate_elected", "majority-missed");
    }
}
