package io.lamproom.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import javax.sql.DataSource;

/** How far the consumer of the roster is, on all instances of this service together. */
@ApplicationScoped
class RosterProgress {

    static final String CONSUMER = "roster";
    static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final DataSource dataSource;
    private volatile boolean filled;

    RosterProgress(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether some partition was not seen at its end within the last two seconds. */
    boolean behind() {
        return !every("at_end_at > clock_timestamp() - interval '2 seconds'");
    }

    /** Whether every partition has once been read to its end; the offsets' rows remember it. */
    boolean filled() {
        if (!filled) {
            filled = every("at_end_at is not null");
        }
        return filled;
    }

    private boolean every(String condition) {
        String sql = "select count(*) > 0 and count(*) = count(*) filter (where " + condition
                + ") as answer from platform.consumer_offset where consumer = ?";
        return Sql.first(dataSource, sql, row -> row.getBoolean("answer"), CONSUMER)
                .orElseThrow();
    }
}
