package io.lamproom.member.hrdelta;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.lamproom.platform.problem.Problem;
import java.util.List;
import java.util.UUID;

/** What became of a delta, row by row in the order in which they were sent. */
record DeltaView(int applied, int unchanged, int refused, List<RowView> items) {

    /**
     * One row.
     *
     * @param row its place in the request, from 0
     * @param problem why it was refused
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowView(int row, String staffNo, DeltaOutcome outcome, UUID workerId, RowProblem problem) {}

    /**
     * Why a row was refused, as the problem document of the same change by hand would say.
     *
     * @param pointer the field of the row that the rule is about
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RowProblem(int status, String code, String title, String detail, String pointer) {

        static RowProblem from(Problem problem) {
            return new RowProblem(
                    problem.status(),
                    problem.code(),
                    problem.title(),
                    problem.detail(),
                    problem.errors().stream()
                            .map(Problem.Fault::pointer)
                            .findFirst()
                            .orElse(null));
        }
    }

    static DeltaView of(List<RowView> rows) {
        return new DeltaView(
                count(rows, DeltaOutcome.APPLIED),
                count(rows, DeltaOutcome.UNCHANGED),
                count(rows, DeltaOutcome.REFUSED),
                rows);
    }

    private static int count(List<RowView> rows, DeltaOutcome outcome) {
        return (int) rows.stream().filter(row -> row.outcome() == outcome).count();
    }
}
