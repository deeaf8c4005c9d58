package io.lamproom.member.hrdelta;

import io.lamproom.member.hrdelta.DeltaView.RowProblem;
import io.lamproom.member.hrdelta.DeltaView.RowView;
import io.lamproom.platform.http.Failures;
import io.lamproom.platform.problem.Problem;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * Applies a delta of the personnel system (人事变动增量): by effective date, each row for itself, so that a row that is
 * refused holds up no other. The same delta twice changes nothing the second time.
 */
@ApplicationScoped
class ApplyDelta {

    private static final int FAILED = 500;

    private final ApplyRow applyRow;
    private final Failures failures;

    ApplyDelta(ApplyRow applyRow, Failures failures) {
        this.applyRow = applyRow;
        this.failures = failures;
    }

    DeltaView apply(Reach reach, DeltaRequest request, Locale locale) {
        if (!reach.covers(Node.MINE, request.mineId())) {
            throw new Refusal.RuleBroken("unknown-unit").at("/mineId");
        }
        List<DeltaRow> rows = request.rows();
        List<RowView> results = IntStream.range(0, rows.size())
                .boxed()
                .sorted(Comparator.comparing((Integer row) -> rows.get(row).effectiveOn())
                        .thenComparing(row -> row))
                .map(row -> apply(reach, request.mineId(), row, rows.get(row), locale))
                .sorted(Comparator.comparingInt(RowView::row))
                .toList();
        return DeltaView.of(results);
    }

    private RowView apply(Reach reach, UUID mineId, int number, DeltaRow row, Locale locale) {
        try {
            ApplyRow.Applied applied = applyRow.apply(reach, mineId, row);
            DeltaOutcome outcome = applied.changed() ? DeltaOutcome.APPLIED : DeltaOutcome.UNCHANGED;
            return new RowView(number, row.staffNo(), outcome, applied.workerId(), null);
        } catch (RuntimeException failure) {
            Problem problem = failures.problemOf(failure, locale);
            if (problem.status() >= FAILED) {
                throw failure;
            }
            return new RowView(number, row.staffNo(), DeltaOutcome.REFUSED, null, RowProblem.from(problem));
        }
    }
}
