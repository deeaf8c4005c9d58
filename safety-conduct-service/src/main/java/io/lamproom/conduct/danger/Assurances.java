package io.lamproom.conduct.danger;

import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The five things that are settled before a danger is put right (五落实): who (责任), how (措施), with what money (资金), by
 * when (时限), and what if it comes to the worst meanwhile (预案).
 *
 * @param plan null only where it is put right on the spot
 */
@Embeddable
record Assurances(
        @Column(name = "responsible_id") UUID responsibleId,
        @Column(name = "measures") String measures,
        @Column(name = "funds_fen") Long fundsFen,
        @Column(name = "deadline") LocalDate deadline,
        @Column(name = "contingency_plan") String plan) {

    /** @throws Refusal when one is missing that this handling asks for, or the deadline has passed */
    Assurances checked(Handling handling, LocalDate today) {
        if (handling == Handling.BY_DEADLINE && plan == null) {
            throw new Refusal.RuleBroken("danger-plan-missing").at("/plan");
        }
        if (deadline.isBefore(today)) {
            throw new Refusal.RuleBroken("danger-deadline-past", today).at("/deadline");
        }
        return this;
    }

    /** @throws Refusal unless a later deadline is asked for before this one has passed */
    void checkExtension(LocalDate later, LocalDate today) {
        if (today.isAfter(deadline)) {
            throw new Refusal.RuleBroken("danger-extension-too-late", deadline);
        }
        if (!later.isAfter(deadline)) {
            throw new Refusal.RuleBroken("danger-extension-not-later", deadline).at("/deadline");
        }
    }

    Assurances until(LocalDate later) {
        return new Assurances(responsibleId, measures, fundsFen, later, plan);
    }
}
