package io.lamproom.member.meeting;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Meetings at which the person was expected, what the person did there, and what was resolved about the person. */
@ApplicationScoped
class MeetingsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.PARTY_COMMITTEE;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("meetings", "meeting_attendee")
                        .about("worker", "worker_id")
                        .tellsOf("meeting_id", "meeting", "kind", "title")
                        .tellsOf("branch_id", "branch", "name")
                        .tells(
                                "held_on",
                                "guest",
                                "voting",
                                "presence",
                                "reason",
                                "note",
                                "made_up_on",
                                "make_up_form",
                                "make_up_late")
                        .by("held_on"),
                Holding.of("meetingsLed", "meeting")
                        .about("worker", "host_id")
                        .about("worker", "scribe_id")
                        .tells("kind", "title", "held_on")
                        .tellsOf("branch_id", "branch", "name")
                        .withholds(
                                "about the meeting, not about who led it or took its minutes",
                                "group_id",
                                "status",
                                "planned_on",
                                "planned_at",
                                "place",
                                "rule_set_id",
                                "recorded_at",
                                "late",
                                "expected",
                                "present",
                                "voters",
                                "present_voters",
                                "quorum",
                                "minuted_at",
                                "main_points",
                                "dissent",
                                "cancelled_at",
                                "cancel_reason",
                                "day")
                        .by("day"),
                Holding.of("resolutions", "meeting_resolution")
                        .about("worker", "about_worker_id")
                        .tellsOf("meeting_id", "meeting", "kind", "held_on")
                        .tells(
                                "matter",
                                "method",
                                "branch_opinion",
                                "branch_opinion_text",
                                "voters",
                                "present_voters",
                                "quorum",
                                "needed",
                                "in_favour",
                                "against",
                                "abstained",
                                "written_in_favour",
                                "written_against",
                                "written_abstained",
                                "outcome",
                                "recorded_at")
                        .protects(Protection.OTHER_PERSON, "presided_by"),
                Holding.of("resolutionsPresidedOver", "meeting_resolution")
                        .about("worker", "presided_by")
                        .tellsOf("meeting_id", "meeting", "kind", "held_on")
                        .tells("recorded_at"),
                Holding.of("ballotsCounted", "meeting_ballot")
                        .about("worker", "teller_id")
                        .tellsOf("meeting_id", "meeting", "held_on")
                        .tells("office", "recorded_at")
                        .withholds(
                                "about the ballot, not about who counted it",
                                "seats",
                                "electors",
                                "present_voters",
                                "quorum",
                                "needed",
                                "returned",
                                "spoiled"),
                Holding.of("candidacies", "meeting_candidate")
                        .about("worker", "worker_id")
                        .tellsOf("ballot_id", "meeting_ballot", "office", "recorded_at")
                        .tells("votes", "needed", "elected")
                        .withholds("the place on the paper, beside the others", "ordinal")
                        .by("ballot_id"));
    }
}
