package io.lamproom.platform.sheetimport;

import io.lamproom.platform.http.Failures;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.SheetColumn;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.Serial;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Finds out what a use case would do with a row: it is carried out in a transaction of its own that is rolled back. So a
 * sheet is judged by the very rules of the operation, and not by a copy of them.
 */
@ApplicationScoped
public class Rehearsal {

    private final Failures failures;

    Rehearsal(Failures failures) {
        this.failures = failures;
    }

    /** What the work answers; nothing of what it wrote stays. */
    @SuppressWarnings("unchecked")
    public <T> T of(Supplier<T> work) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                throw new Done(work.get());
            });
        } catch (Done done) {
            return (T) done.result;
        }
    }

    /** The end of a rehearsal: what is thrown rolls back. */
    private static final class Done extends RuntimeException {

        @Serial
        private static final long serialVersionUID = 1L;

        private final transient Object result;

        Done(Object result) {
            super(null, null, false, false);
            this.result = result;
        }
    }

    /**
     * The result of a row that the work does, or would do.
     *
     * @param carryOut gives the work to a transaction: {@link #of} to rehearse it
     * @param column the column that is at fault by the JSON pointer of the field that a rule names; "" is none
     */
    public RowResult row(
            Supplier<RowResult> carryOut, int number, String reference, Function<String, SheetColumn> column) {
        try {
            return carryOut.get();
        } catch (RuntimeException failure) {
            Refusal refusal = failures.refusal(failure)
                    .filter(found -> !(found instanceof Refusal.Unavailable))
                    .orElseThrow(() -> failure);
            return RowResult.refused(number, reference, List.of(fault(refusal, column)));
        }
    }

    /** What a rule that was broken says as the fault of a row. */
    public static Fault fault(Refusal refusal, Function<String, SheetColumn> column) {
        String pointer = refusal.errors().stream()
                .map(FieldError::pointer)
                .filter(named -> named != null)
                .findFirst()
                .orElse("");
        return new Fault(
                refusal.code(),
                column.apply(pointer).header(),
                refusal.arguments().stream().map(String::valueOf).toList());
    }
}
