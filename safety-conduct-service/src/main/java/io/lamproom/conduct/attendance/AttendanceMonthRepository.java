package io.lamproom.conduct.attendance;

import io.lamproom.platform.database.Sql;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** The months that others are told of; for the job that tells them, so no reach plays a part. */
@ApplicationScoped
class AttendanceMonthRepository implements PanacheRepositoryBase<AttendanceMonth, UUID> {

    private static final String STALE = """
            select id from attendance_month where stale_since <= ?
            order by stale_since, id limit ? for update skip locked
            """;

    private final DataSource database;

    AttendanceMonthRepository(DataSource database) {
        this.database = database;
    }

    /** Some that changed before an instant, locked: whoever changes one of them meanwhile waits and marks it anew. */
    List<AttendanceMonth> lockStale(Instant before, int most) {
        List<UUID> ids = Sql.list(database, STALE, row -> Sql.id(row, "id"), before.atOffset(ZoneOffset.UTC), most);
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<AttendanceMonth> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }
}
