package io.lamproom.member.payroll;

import io.lamproom.member.dues.KeepDuesBase;
import io.lamproom.member.payroll.BaseBatchView.BaseProblem;
import io.lamproom.member.payroll.BaseBatchView.BaseRowView;
import io.lamproom.member.sheets.NamedWorkers;
import io.lamproom.platform.http.Failures;
import io.lamproom.platform.problem.Problem;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Records the bases that a payroll program sends, each for itself, so that a row that is refused holds up no other. What
 * is so already is left, so the same batch may be sent again.
 */
@ApplicationScoped
class RecordBaseBatch {

    private static final int FAILED = 500;

    private final CallerContext context;
    private final NamedWorkers workers;
    private final KeepDuesBase keepBase;
    private final Failures failures;

    RecordBaseBatch(CallerContext context, NamedWorkers workers, KeepDuesBase keepBase, Failures failures) {
        this.context = context;
        this.workers = workers;
        this.keepBase = keepBase;
        this.failures = failures;
    }

    BaseBatchView record(BaseBatchRequest request, Locale locale) {
        if (!context.reach().covers(Node.MINE, request.mineId())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/mineId");
        }
        List<BaseBatchRequest.BaseRow> rows = request.rows();
        Map<String, UUID> known = workers.idsOf(
                request.mineId(),
                rows.stream().map(BaseBatchRequest.BaseRow::staffNo).toList());
        return BaseBatchView.of(IntStream.range(0, rows.size())
                .mapToObj(row ->
                        record(row, rows.get(row), known.get(rows.get(row).staffNo()), locale))
                .toList());
    }

    private BaseRowView record(int number, BaseBatchRequest.BaseRow row, UUID workerId, Locale locale) {
        try {
            if (workerId == null) {
                throw new Refusal.RuleBroken("unknown-worker").at("/staffNo");
            }
            boolean written = keepBase.keep(workerId, row.from(), row.baseFen());
            BaseOutcome outcome = written ? BaseOutcome.RECORDED : BaseOutcome.UNCHANGED;
            return new BaseRowView(number, row.staffNo(), outcome, workerId, null);
        } catch (RuntimeException failure) {
            Problem problem = failures.problemOf(failure, locale);
            if (problem.status() >= FAILED) {
                throw failure;
            }
            return new BaseRowView(number, row.staffNo(), BaseOutcome.REFUSED, null, BaseProblem.from(problem));
        }
    }
}
