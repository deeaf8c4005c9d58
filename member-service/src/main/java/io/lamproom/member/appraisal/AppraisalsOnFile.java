package io.lamproom.member.appraisal;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What the democratic appraisals came to, once the person was told, and what followed. */
@ApplicationScoped
class AppraisalsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.PARTY_COMMITTEE;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("appraisals", "appraisal_entry")
                        .about("person", "person_id")
                        .only("t.feedback_on is not null or not t.graded")
                        .tellsOf("appraisal_id", "appraisal", "year")
                        .tellsOf("branch_id", "branch", "name")
                        .tells(
                                "graded",
                                "self_reviewed_on",
                                "mutual_reviewed_on",
                                "tested_on",
                                "votes_excellent",
                                "votes_qualified",
                                "votes_basic",
                                "votes_unqualified",
                                "verdict",
                                "decided_on",
                                "feedback_on",
                                "acknowledged_at")
                        .tellsSealed("opinion", "appraisal_entry.opinion")
                        .tellsOf("verdict_meeting_id", "meeting", "held_on")
                        .protects(Protection.OTHER_PERSON, "decided_by")
                        .withholds("said by the employments", "worker_id"),
                Holding.of("rectifications", "rectification")
                        .about("person", "person_id")
                        .tellsOf("appraisal_id", "appraisal", "year")
                        .tellsOf("branch_id", "branch", "name")
                        .tells(
                                "status",
                                "valid_from",
                                "valid_to",
                                "latest_to",
                                "extended_at",
                                "concluded_on",
                                "concluded_at")
                        .protects(Protection.OTHER_PERSON, "concluded_by")
                        .withholds("said by the employments", "worker_id"));
    }
}
