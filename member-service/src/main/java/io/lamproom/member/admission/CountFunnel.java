package io.lamproom.member.admission;

import io.lamproom.member.coverage.CoveredReach;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;

/** Counts the applicants of each branch by the stage they had reached on a day. */
@ApplicationScoped
class CountFunnel {

    private static final String FUNNEL = """
            select x.branch_id, x.stage, count(*), count(*) filter (where x.overdue)
              from (select a.id, a.branch_id, coalesce(%s, false) as overdue,
                           case when a.resumed_on is not null or bool_or(s.kind = 'HIGHER_APPROVAL') then 'PROBATION'
                                when bool_or(s.kind = 'COMMITTEE_REVIEW') then 'ACCEPTANCE'
                                when bool_or(s.kind = 'CANDIDATE_DECISION') then 'CANDIDATE'
                                when bool_or(s.kind = 'ACTIVIST_DECISION') then 'ACTIVIST'
                                else 'APPLICATION' end as stage
                      from admission a
                      left join admission_step s on s.admission_id = a.id and s.occurred_on <= :day
                     where a.mine_id = :mine and (a.mine_id = any (cast(:mines as uuid[])) or a.branch_id = any (cast(:branches as uuid[])))
                       and (cast(:branch as uuid) is null or a.branch_id = :branch)
                       and a.opened_on <= :day and (a.ended_on is null or a.ended_on > :day)
                     group by a.id) x
             group by x.branch_id, x.stage
            """.formatted(OverdueTerms.condition(i -> ":term" + i));

    private final CallerContext context;
    private final Judgement judgement;
    private final BusinessClock clock;
    private final Session database;

    CountFunnel(CallerContext context, Judgement judgement, BusinessClock clock, Session database) {
        this.context = context;
        this.judgement = judgement;
        this.clock = clock;
        this.database = database;
    }

    @Transactional
    FunnelView count(UUID branch, LocalDate on) {
        LocalDate today = clock.today();
        LocalDate day = on == null ? today : on;
        return new FunnelView(
                day,
                judgement.overdueTerms(today).entrySet().stream()
                        .flatMap(mine -> lines(mine.getKey(), mine.getValue(), branch, day, day.equals(today)))
                        .sorted(Comparator.comparing(FunnelView.Line::branchId).thenComparing(FunnelView.Line::stage))
                        .toList());
    }

    private Stream<FunnelView.Line> lines(UUID mine, OverdueTerms terms, UUID branch, LocalDate day, boolean today) {
        NativeQuery<Object[]> query = database.createNativeQuery(FUNNEL, Object[].class)
                .setParameter("mine", mine)
                .setParameter("mines", CoveredReach.array(context.reach().of(Node.MINE)))
                .setParameter("branches", CoveredReach.array(context.reach().of(Node.BRANCH)))
                .setParameter("branch", branch, UUID.class)
                .setParameter("day", day);
        for (int i = 0; i < terms.days().size(); i++) {
            query.setParameter("term" + i, terms.days().get(i));
        }
        return query.getResultStream()
                .map(row -> new FunnelView.Line(
                        (UUID) row[0],
                        AdmissionStage.valueOf((String) row[1]),
                        ((Number) row[2]).intValue(),
                        today ? ((Number) row[3]).intValue() : null));
    }
}
