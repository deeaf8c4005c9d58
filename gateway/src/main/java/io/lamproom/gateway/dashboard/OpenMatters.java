package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * What stood open on a day: each found by an index on the day it ended, so of today only what is open is read. An appeal is
 * of the branch of its violation; whose refusal it was is told of no branch.
 */
@ApplicationScoped
class OpenMatters {

    static final String OF_BRANCHES = """
            select node_id, sum(appeals) as appeals, sum(past_term) as past_term, sum(reviews) as reviews, sum(held) as held,
                sum(absences) as absences, sum(proposals) as proposals
            from (select ?::date as day, ?::uuid[] as mines, ?::uuid[] as branches) asked
            cross join lateral (
                select v.branch_id as node_id, count(*) as appeals,
                    count(*) filter (where a.decide_by < asked.day) as past_term, 0 as reviews, 0 as held,
                    0 as absences, 0 as proposals
                from projection.fact_appeal a join projection.fact_violation v on v.id = a.violation_id
                where a.mine_id = any (asked.mines) and v.branch_id = any (asked.branches)
                    and a.ended_on > asked.day and a.opened_on <= asked.day
                group by v.branch_id
                union all
                select branch_id, 0, 0, count(*), 0, 0, 0 from projection.fact_pattern_review
                where branch_id = any (asked.branches) and ended_on > asked.day and opened_on <= asked.day
                group by branch_id
                union all
                select branch_id, 0, 0, 0, count(*), 0, 0 from projection.fact_work_hold
                where branch_id = any (asked.branches) and last_on >= asked.day and opened_on <= asked.day
                group by branch_id
                union all
                select branch_id, 0, 0, 0, 0, count(*), 0 from projection.fact_absence
                where branch_id = any (asked.branches) and ended_on > asked.day and opened_on <= asked.day
                group by branch_id
                union all
                select branch_id, 0, 0, 0, 0, 0, count(*) from projection.fact_points_proposal
                where branch_id = any (asked.branches) and ended_on > asked.day and raised_on <= asked.day
                group by branch_id) open
            group by node_id
            """;

    static final String OF_MINE = """
            select appeals.count as appeals, appeals.past_term, reviews.count as reviews, held.count as held,
                absences.count as absences, proposals.count as proposals,
                refusals.count as refusals, watched.count as watched, refusal_reviews.count as refusal_reviews
            from (select ?::date as day, ?::uuid as mine) asked
            cross join lateral (select count(*), count(*) filter (where decide_by < asked.day) as past_term
                from projection.fact_appeal
                where mine_id = asked.mine and ended_on > asked.day and opened_on <= asked.day) appeals
            cross join lateral (select count(*) from projection.fact_pattern_review
                where mine_id = asked.mine and ended_on > asked.day and opened_on <= asked.day) reviews
            cross join lateral (select count(*) from projection.fact_work_hold
                where mine_id = asked.mine and last_on >= asked.day and opened_on <= asked.day) held
            cross join lateral (select count(*) from projection.fact_absence
                where mine_id = asked.mine and ended_on > asked.day and opened_on <= asked.day) absences
            cross join lateral (select count(*) from projection.fact_points_proposal
                where mine_id = asked.mine and ended_on > asked.day and raised_on <= asked.day) proposals
            cross join lateral (select count(*) from projection.fact_unsafe_work_refusal
                where mine_id = asked.mine and ended_on > asked.day and opened_on <= asked.day) refusals
            cross join lateral (select count(*) from projection.fact_unsafe_work_refusal
                where mine_id = asked.mine and watched_until >= asked.day and opened_on <= asked.day) watched
            cross join lateral (select count(*) from projection.fact_refusal_review
                where mine_id = asked.mine and ended_on > asked.day and opened_on <= asked.day) refusal_reviews
            """;

    private final DataSource database;

    OpenMatters(DataSource database) {
        this.database = database;
    }

    Map<UUID, Matters> ofBranches(UUID mineId, Collection<UUID> branches, LocalDate asOf) {
        Map<UUID, Matters> matters = new HashMap<>();
        Query.list(
                database,
                OF_BRANCHES,
                row -> matters.put(Query.id(row, "node_id"), matters(row, null, null, null)),
                asOf,
                List.of(mineId),
                branches);
        return matters;
    }

    Matters ofMine(UUID mineId, LocalDate asOf) {
        return Query.first(
                        database,
                        OF_MINE,
                        row -> matters(
                                row, row.getLong("refusals"), row.getLong("watched"), row.getLong("refusal_reviews")),
                        asOf,
                        mineId)
                .orElseThrow();
    }

    private static Matters matters(ResultSet row, Long refusals, Long watched, Long reviews) throws SQLException {
        return new Matters(
                row.getLong("appeals"),
                row.getLong("past_term"),
                row.getLong("reviews"),
                row.getLong("held"),
                row.getLong("absences"),
                row.getLong("proposals"),
                refusals,
                watched,
                reviews);
    }
}
