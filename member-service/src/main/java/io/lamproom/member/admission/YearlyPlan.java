package io.lamproom.member.admission;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.hibernate.Session;

/**
 * The yearly plan of admissions (列入发展计划): the Party committee lets no more candidates pass its pre-examination in a
 * calendar year than the quotas in force say. Who was rejected or withdrew leaves the place to another.
 */
@ApplicationScoped
class YearlyPlan {

    private static final String PASSED = """
            select count(*), count(*) filter (where a.branch_id = :branch)
              from admission_step s
              join admission a on a.id = s.admission_id
             where s.kind = 'PRE_EXAMINATION' and s.occurred_on >= :from and s.occurred_on < :to
               and a.mine_id = :mine and a.status not in ('REJECTED', 'WITHDRAWN')
            """;

    private static final String IN_TURN =
            "select pg_advisory_xact_lock(hashtextextended('admission-quota ' || cast(:mine as text), 0))";

    private final RuleSets ruleSets;
    private final Session database;

    YearlyPlan(RuleSets ruleSets, Session database) {
        this.ruleSets = ruleSets;
        this.database = database;
    }

    /** @throws Refusal.RuleBroken when the year's quota of the branch or of the mine is used up */
    void mustHaveRoom(Admission admission, LocalDate on) {
        Effective<AdmissionQuotas> quotas = ruleSets.inForce(AdmissionQuotas.class, admission.mineId(), on);
        // two who come up at once are counted one after the other
        database.createNativeQuery(IN_TURN, Object.class)
                .setParameter("mine", admission.mineId().toString())
                .getSingleResultOrNull();
        Object[] passed = database.createNativeQuery(PASSED, Object[].class)
                .setParameter("branch", admission.branchId())
                .setParameter("mine", admission.mineId())
                .setParameter("from", on.withDayOfYear(1))
                .setParameter("to", on.withDayOfYear(1).plusYears(1))
                .getSingleResult();
        check("admission-quota-of-mine", quotas.rules().mine(), passed[0], on, quotas.basis());
        check(
                "admission-quota-of-branch",
                quotas.rules().branches().get(admission.branchId()),
                passed[1],
                on,
                quotas.basis());
    }

    private static void check(String code, Integer quota, Object passed, LocalDate on, String basis) {
        int used = ((Number) passed).intValue();
        if (quota != null && used >= quota) {
            throw new Refusal.RuleBroken(code, Integer.toString(on.getYear()), quota, used, basis)
                    .at("/step")
                    .with("quota", quota)
                    .with("used", used);
        }
    }
}
