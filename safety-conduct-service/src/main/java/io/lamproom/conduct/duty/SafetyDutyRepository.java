package io.lamproom.conduct.duty;

import io.lamproom.platform.database.Sql;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Signed duty lists within a reach, and who has not signed. */
@ApplicationScoped
class SafetyDutyRepository implements PanacheRepositoryBase<SafetyDuty, UUID> {

    /** Who is in work, with the assignments that may have command. */
    private static final String HOLDERS = """
            (select a.id, a.worker_id, w.mine_id, a.section_id, a.team_id, coalesce(a.post, '*') as post, a.kind,
                    a.valid_from, a.valid_to
             from platform.roster_assignment a
             join platform.roster_worker w on w.id = a.worker_id
             where a.kind in ('PRIMARY', 'LOAN') and w.status = 'ACTIVE' and not w.erased) duty_holder
            """;

    private static final String IN_COMMAND = """
            valid_from <= ? and (valid_to is null or valid_to > ?)
              and (kind = 'LOAN' or not exists (
                select from platform.roster_assignment l where l.worker_id = duty_holder.worker_id and l.kind = 'LOAN'
                  and l.valid_from <= ? and (l.valid_to is null or l.valid_to > ?)))
            """;

    private static final String UNSIGNED = """
            not exists (select from safety_duty d
                        where d.worker_id = duty_holder.worker_id and d.duty_year = ? and d.post = duty_holder.post)
            """;

    /** Somebody's assignment that has command today. */
    record Holder(UUID id, UUID workerId, UUID sectionId, UUID teamId, String post, LocalDate from) {}

    private final DataSource database;
    private final Lists lists;

    SafetyDutyRepository(DataSource database, Lists lists) {
        this.database = database;
        this.lists = lists;
    }

    void add(SafetyDuty duty) {
        persist(duty);
    }

    /** Those whose term has ended, which the retention asks for whole; so it knows no reach. */
    List<SafetyDuty> ended(Collection<UUID> ids) {
        return list("id in ?1", ids);
    }

    Optional<SafetyDuty> find(Reach reach, UUID id) {
        return findByIdOptional(id).filter(duty -> duty.within(reach));
    }

    /** What the caller, who is this worker, has signed. */
    Optional<SafetyDuty> own(UUID workerId, int year, String post) {
        return find("workerId = ?1 and dutyYear = ?2 and post = ?3", workerId, year, post)
                .singleResultOptional();
    }

    /** The newest first. */
    Page<SafetyDuty> list(Reach reach, Integer year, DutyStatus status, UUID worker, UUID section, PageRequest page) {
        KeysetQuery query = KeysetQuery.from("safety_duty")
                .reach(Node.MINE, "mine_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.WORKER, "worker_id")
                .sortedBy("signed_at", "timestamptz", true)
                .where("duty_year = ?", year)
                .where("status = ?", status)
                .where("worker_id = ?", worker)
                .where("section_id = ?", section);
        return lists.page(query, reach, page, ids -> list("id in ?1", ids), SafetyDuty::id);
    }

    /** Who is in work today and has not signed for this year and their post. */
    Page<Holder> unsigned(Reach reach, LocalDate today, UUID section, PageRequest page) {
        KeysetQuery query = KeysetQuery.from(HOLDERS)
                .reach(Node.MINE, "mine_id")
                .reach(Node.SECTION, "section_id")
                .reach(Node.WORKER, "worker_id")
                .where("section_id = ?", section)
                .whereAll(IN_COMMAND, today, today, today, today)
                .where(UNSIGNED, today.getYear());
        return lists.page(query, reach, page, this::holders, Holder::id);
    }

    private List<Holder> holders(List<UUID> ids) {
        return Sql.list(
                database,
                "select id, worker_id, section_id, team_id, post, valid_from from " + HOLDERS
                        + "where id = any(?::uuid[])",
                row -> new Holder(
                        Sql.id(row, "id"),
                        Sql.id(row, "worker_id"),
                        Sql.id(row, "section_id"),
                        Sql.id(row, "team_id"),
                        row.getString("post"),
                        Sql.date(row, "valid_from")),
                ids);
    }
}
