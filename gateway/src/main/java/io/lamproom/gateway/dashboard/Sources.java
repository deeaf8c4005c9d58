package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import io.lamproom.gateway.projection.FactProjection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import javax.sql.DataSource;

/** How far the gateway has followed what the services publish. */
@ApplicationScoped
class Sources {

    /** Each second a consumer notes on its partitions whether it is at their end. */
    private static final String PROGRESS = """
            select 'conduct' as source, sum(next) as mark, count(*) = count(at_end_at) as seen,
                extract(epoch from clock_timestamp() - min(at_end_at))::bigint as age
            from projection.consumer_offset where consumer = ?
            union all
            select 'roster', sum(next), count(*) = count(at_end_at),
                extract(epoch from clock_timestamp() - min(at_end_at))::bigint
            from platform.consumer_offset where consumer = ?
            """;

    private static final String ROSTER = "roster";

    private final DataSource database;

    Sources(DataSource database) {
        this.database = database;
    }

    /**
     * The state of all sources.
     *
     * @param rosterMark changes whenever the replica of the roster does
     */
    record Progress(List<Freshness.Source> sources, long rosterMark) {}

    private record Read(Freshness.Source source, long mark) {}

    Progress progress() {
        List<Read> read = Query.list(
                database,
                PROGRESS,
                row -> {
                    long age = row.getLong("age");
                    boolean known = !row.wasNull() && row.getBoolean("seen");
                    return new Read(
                            Freshness.Source.of(row.getString("source"), known ? age : null), row.getLong("mark"));
                },
                FactProjection.CONSUMER,
                ROSTER);
        long rosterMark = read.stream()
                .filter(each -> each.source().source().equals(ROSTER))
                .mapToLong(Read::mark)
                .sum();
        return new Progress(read.stream().map(Read::source).toList(), rosterMark);
    }
}
