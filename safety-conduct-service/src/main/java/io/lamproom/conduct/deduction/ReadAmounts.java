package io.lamproom.conduct.deduction;

import io.lamproom.conduct.deduction.DeductionView.AmountsView;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.audit.AuditedRead;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Shows how much is deducted, and writes down to whom and why. */
@ApplicationScoped
class ReadAmounts {

    private static final String PAYROLL = "payroll";

    private final CallerContext context;
    private final DeductionRepository deductions;
    private final Roster roster;
    private final Audit audit;

    ReadAmounts(CallerContext context, DeductionRepository deductions, Roster roster, Audit audit) {
        this.context = context;
        this.deductions = deductions;
        this.roster = roster;
        this.audit = audit;
    }

    @Transactional
    AmountsView of(UUID id) {
        Deduction deduction = deductions.find(context.reach(), id).orElseThrow(Refusal.NotFound::new);
        audit.read(List.of(read(deduction, context.reason().orElseThrow())));
        return AmountsView.of(deduction.amounts());
    }

    /** What payroll takes and gives back; a program has no reason but to be payroll. */
    @Transactional
    Page<HandoverLine> ofMonth(YearMonth month, PageRequest request) {
        Page<Deduction> page = deductions.withPayroll(context.reach(), month, request);
        if (page.items().isEmpty()) {
            return page.map(deduction -> HandoverLine.of(deduction, null));
        }
        audit.read(
                page.items().stream().map(deduction -> read(deduction, PAYROLL)).toList());
        Map<UUID, Worker> workers =
                roster.workers(page.items().stream().map(Deduction::workerId).toList());
        return page.map(deduction -> HandoverLine.of(deduction, workers.get(deduction.workerId())));
    }

    private static AuditedRead read(Deduction deduction, String reason) {
        return new AuditedRead("deduction", deduction.id(), deduction.mineId(), List.of("amounts"), reason);
    }
}
