package io.lamproom.platform.consumer;

import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;

/** Tells a record that cannot be applied from a time at which nothing can be. */
final class Blame {

    /** SQLSTATE classes that the data can cause: cardinality, data, integrity, program limits, {@code raise}. */
    private static final Set<String> CAUSED_BY_DATA = Set.of("21", "22", "23", "54", "P0");

    private static final int DEEPEST = 20;

    private Blame() {}

    /**
     * Whether the same record would fail again when all else is well: then it is parked. Otherwise (no connection, no
     * memory, a deadlock, a missing table) it is worth waiting.
     */
    static boolean isTheRecords(Throwable failure) {
        boolean byTransaction = false;
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; cause = cause.getCause(), depth++) {
            if (cause instanceof Error) {
                return false;
            }
            if (cause instanceof SQLException sql) {
                String state = sql.getSQLState();
                return state != null && state.length() == 5 && CAUSED_BY_DATA.contains(state.substring(0, 2));
            }
            byTransaction |= cause instanceof RollbackException || cause instanceof SystemException;
        }
        return !byTransaction;
    }

    /** The line of ours nearest to the failure. */
    static String placeOf(Throwable failure) {
        return Arrays.stream(rootOf(failure).getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("io.lamproom."))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber())
                .orElse("?");
    }

    private static Throwable rootOf(Throwable failure) {
        Throwable root = failure;
        for (int depth = 0; root.getCause() != null && depth < DEEPEST; depth++) {
            root = root.getCause();
        }
        return root;
    }

    /** Names the failure without its text, which may quote the event. */
    static String nameOf(Throwable failure) {
        Throwable root = rootOf(failure);
        String name = "failed: " + root.getClass().getSimpleName();
        return root instanceof SQLException sql ? name + " " + sql.getSQLState() : name;
    }
}
