package io.lamproom.member.dues;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What dues are reckoned on, what was due and paid, and reductions. */
@ApplicationScoped
class DuesOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.PARTY_COMMITTEE;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("duesBases", "dues_base")
                        .about("person", "person_id")
                        .tells("source", "from_month")
                        .tellsSealed("base", "dues_base.base")
                        .tells("recorded_at")
                        .tellsOf("branch_id", "branch", "name")
                        .protects(Protection.OTHER_PERSON, "recorded_by")
                        .withholds("said by the employments", "worker_id"),
                Holding.of("duesReductions", "dues_reduction")
                        .about("person", "person_id")
                        .tells(
                                "ground",
                                "reduced_to_fen",
                                "status",
                                "valid_from",
                                "valid_to",
                                "requested_at",
                                "branch_decided_at",
                                "decided_at")
                        .tellsOf("branch_id", "branch", "name")
                        .protects(Protection.OTHER_PERSON, "requested_by", "branch_decided_by", "decided_by")
                        .withholds("said by the employments", "worker_id"),
                Holding.of("dues", "dues_line")
                        .about("person", "person_id")
                        .tells("month", "due_fen", "paid_fen", "paid_on_time_fen")
                        .tellsOf("branch_id", "branch", "name")
                        .withholds(
                                "said by the statement, the base and the reduction of the month",
                                "statement_id",
                                "base_id",
                                "reduction_id")
                        .withholds("said by the employments", "worker_id")
                        .by("month"),
                Holding.of("duesPayments", "dues_payment")
                        .within("line_id", "dues_line", "person", "person_id")
                        .tellsOf("line_id", "dues_line", "month")
                        .tells(
                                "id",
                                "amount_fen",
                                "paid_on",
                                "method",
                                "entered_late",
                                "reverses",
                                "reason",
                                "recorded_at")
                        .protects(Protection.OTHER_PERSON, "recorded_by"));
    }
}
