package io.lamproom.conduct.deduction;

import io.lamproom.conduct.wage.WageBases;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/**
 * Keeps what a refused approval leaves behind: that the month's wage is awaited, or that something was told by which a wage
 * can be guessed.
 */
@ApplicationScoped
class KeepRefusal {

    private final CallerContext context;
    private final DeductionRepository deductions;
    private final WageBases wageBases;
    private final Audit audit;

    KeepRefusal(CallerContext context, DeductionRepository deductions, WageBases wageBases, Audit audit) {
        this.context = context;
        this.deductions = deductions;
        this.wageBases = wageBases;
        this.audit = audit;
    }

    /** @param refusal of an approval whose own transaction has been undone */
    @Transactional
    void keep(UUID id, DeductionApproval asked, Refusal refusal) {
        switch (refusal.code()) {
            case "wage-base-missing" -> wageBases.lock(find(id).workerId(), asked.month());
            case "deduction-over-cap" ->
                audit.read("deduction", id, find(id).mineId(), List.of("mostFen"), asked.note());
            default -> {}
        }
    }

    private Deduction find(UUID id) {
        return deductions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
    }
}
