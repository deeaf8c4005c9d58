package io.lamproom.gateway.reconciliation;

import io.lamproom.platform.reconciliation.Versioned;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

/** Rows in the order of their ids, as PostgreSQL sorts them, read in parts as they are taken. */
final class RowsById {

    /** Reads the part that follows an id (null: the first); an empty one after the last. */
    @FunctionalInterface
    interface Parts {
        List<Versioned> after(UUID id) throws IOException, InterruptedException, SQLException;
    }

    private final Parts parts;
    private Iterator<Versioned> part;
    private Versioned next;

    RowsById(Parts parts) throws IOException, InterruptedException, SQLException {
        this.parts = parts;
        read(null);
    }

    boolean isAtEnd() {
        return next == null;
    }

    Versioned take() throws IOException, InterruptedException, SQLException {
        Versioned taken = next;
        if (part.hasNext()) {
            next = part.next();
        } else {
            read(taken.id());
        }
        return taken;
    }

    private void read(UUID after) throws IOException, InterruptedException, SQLException {
        part = parts.after(after).iterator();
        next = part.hasNext() ? part.next() : null;
    }

    /** Whose next row comes first; what is at its end comes last. */
    int compareTo(RowsById other) {
        if (isAtEnd() || other.isAtEnd()) {
            return Boolean.compare(isAtEnd(), other.isAtEnd());
        }
        // the database compares bytes without a sign, UUID.compareTo does not
        return next.id().toString().compareTo(other.next.id().toString());
    }
}
