package io.lamproom.member.access;

import static java.util.Map.entry;

import io.lamproom.platform.problem.ConstraintCodes;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;

/** What the constraints of this database mean to a caller. */
@ApplicationScoped
class MemberConstraints implements ConstraintCodes {

    @Override
    public Map<String, String> codes() {
        return Map.ofEntries(
                entry("uq_unit_mine_id_code", "unit-code-taken"),
                entry("uq_unit_code_of_mine", "mine-exists"),
                entry("ex_unit_parent_id_name", "unit-name-taken"),
                entry("uq_shift_table_unit_id_valid_from", "shift-table-begins-that-day"),
                entry("uq_branch_mine_id_code", "branch-code-taken"),
                entry("ex_covering_unit_id", "unit-covered-once"),
                entry("uq_accounting_period_mine_id_month", "period-exists"),
                entry("ex_accounting_period_mine_id", "periods-overlap"),
                entry("uq_person_mine_id_id_hash", "id-number-taken"),
                entry("uq_worker_mine_id_staff_no", "staff-number-taken"),
                entry("ex_worker_person_id", "employed-once"),
                entry("ex_assignment_worker_id_primary", "assigned-once"),
                entry("ex_membership_person_id", "member-once"),
                entry("ex_position_branch_id_secretary", "one-secretary"));
    }
}
