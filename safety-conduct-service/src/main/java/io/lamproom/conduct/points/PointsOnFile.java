package io.lamproom.conduct.points;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.privacy.Protection;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The person's points, the ledger behind them, and what was proposed because of them. */
@ApplicationScoped
class PointsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.SAFETY_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(
                Holding.of("pointsAccount", "points_account")
                        .about("worker", "id")
                        .tells("kind"),
                Holding.of("pointsCharges", "points_charge")
                        .about("worker", "account_id")
                        .tells(
                                "violation_id",
                                "day",
                                "confirmed_at",
                                "behaviour",
                                "category",
                                "base",
                                "percent",
                                "status")
                        .withholds("the rules are the same for everyone", "rule_set_id")
                        .by("day"),
                Holding.of("pointsLedger", "points_entry")
                        .about("worker", "account_id")
                        .tells("violation_id", "reason", "points", "day", "ground", "reference", "recorded_at")
                        .protects(Protection.OTHER_PERSON, "recorded_by"),
                Holding.of("commendationsHeardOf", "commendation")
                        .about("worker", "worker_id")
                        .tells("status", "confirmed_at")
                        .withholds("work of the service itself", "settled"),
                Holding.of("pointsProposals", "points_proposal")
                        .about("worker", "worker_id")
                        .tells("threshold", "action", "deducted", "raised_on", "cycle_from", "status")
                        .tells("decided_at", "reasons")
                        .tellsOf("section_id", "platform.roster_unit", "name")
                        .tellsOf("team_id", "platform.roster_unit", "name")
                        .tellsOf("branch_id", "platform.roster_branch", "name")
                        .protects(Protection.OTHER_PERSON, "decided_by", "decided_by_staff_no")
                        .withholds("the rules are the same for everyone", "rule_set_id")
                        .by("raised_on"));
    }
}
