package io.lamproom.member.payroll;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.platform.problem.Problem;
import java.util.List;
import java.util.UUID;

/** What became of a batch, row by row in the order in which they were sent. */
record BaseBatchView(int recorded, int unchanged, int refused, List<BaseRowView> items) {

    /**
     * One row.
     *
     * @param row its place in the request, from 0
     * @param problem why it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record BaseRowView(int row, String staffNo, BaseOutcome outcome, UUID workerId, BaseProblem problem) {}

    /** Why a row was refused, as the problem document of the same record by hand would say. */
    record BaseProblem(int status, String code, String title, String detail) {

        static BaseProblem from(Problem problem) {
            return new BaseProblem(problem.status(), problem.code(), problem.title(), problem.detail());
        }
    }

    static BaseBatchView of(List<BaseRowView> rows) {
        return new BaseBatchView(
                count(rows, BaseOutcome.RECORDED),
                count(rows, BaseOutcome.UNCHANGED),
                count(rows, BaseOutcome.REFUSED),
                rows);
    }

    private static int count(List<BaseRowView> rows, BaseOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
