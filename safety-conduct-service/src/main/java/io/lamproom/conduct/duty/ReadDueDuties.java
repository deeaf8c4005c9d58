package io.lamproom.conduct.duty;

import io.lamproom.conduct.duty.SafetyDutyRepository.Holder;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;

/** Who has not signed yet, and by when they are to: computed from the day, never written. */
@ApplicationScoped
class ReadDueDuties {

    private final CallerContext context;
    private final SafetyDutyRepository duties;
    private final RuleSets ruleSets;
    private final BusinessClock clock;

    ReadDueDuties(CallerContext context, SafetyDutyRepository duties, RuleSets ruleSets, BusinessClock clock) {
        this.context = context;
        this.duties = duties;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    Page<DutyDue> read(UUID mineId, UUID section, PageRequest page) {
        LocalDate today = clock.today();
        int days =
                ruleSets.inForce(SafetyDutyRules.class, mineId, today).rules().signWithinDays();
        return duties.unsigned(context.reach(), today, section, page).map(holder -> due(holder, today, days));
    }

    private static DutyDue due(Holder holder, LocalDate today, int days) {
        LocalDate year = today.withDayOfYear(1);
        LocalDate dueOn = (holder.from().isAfter(year) ? holder.from() : year).plusDays(days);
        return new DutyDue(
                holder.id(),
                holder.workerId(),
                holder.sectionId(),
                holder.teamId(),
                holder.post(),
                dueOn,
                today.isAfter(dueOn));
    }
}
