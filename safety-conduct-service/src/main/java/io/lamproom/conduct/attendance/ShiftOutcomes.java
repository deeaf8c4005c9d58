package io.lamproom.conduct.attendance;

/**
 * What became of each shift, by both books, as one SQL: worked, excused, missed, or open while it is not known. A planned
 * shift of which nothing is told is missed once its attendance has been told whole, unless the person worked another
 * shift of that day. A rest is no shift.
 */
final class ShiftOutcomes {

    /** Parameters: the instant twice, the node, first and last date, the instant twice. */
    private static final String SQL = """
            with slot as (
              select e.mine_id, e.section_id, e.worker_id, e.business_date, e.shift,
                     (array_agg(e.team_id order by e.book))[1] as team_id,
                     (array_agg(e.covering_branch_id order by e.book))[1] as covering_branch_id,
                     bool_or(e.book = 'PLAN' and coalesce(p.kind, e.kind) = 'PLANNED') as planned,
                     max(coalesce(p.kind, e.kind))
                       filter (where e.book = 'ATTENDANCE' and coalesce(p.kind, e.kind) <> 'WITHDRAWN') as kind
              from shift_entry e
              left join shift_entry_past p on p.entry_id = e.id and p.recorded_at <= ? and p.superseded_at > ?
              where e.%s = ? and e.business_date between ? and ?
                and (e.recorded_at <= ? or p.kind is not null)
              group by e.mine_id, e.section_id, e.worker_id, e.business_date, e.shift),
            judged as (
              select s.*,
                case
                  when s.kind = 'WORKED' then 'WORKED'
                  when s.kind in ('LEAVE', 'INJURY', 'TRAINING', 'STOPPAGE') then 'EXCUSED'
                  when s.kind = 'ABSENT' then 'MISSED'
                  when s.kind = 'REST' or not s.planned then null
                  when bool_or(s.kind = 'WORKED') over (partition by s.worker_id, s.business_date) then null
                  when exists (select from feed_shift f
                               where f.unit_id in (s.mine_id, s.section_id) and f.feed = 'ATTENDANCE'
                                 and f.business_date = s.business_date and f.shift = s.shift and f.complete
                                 and f.told_at <= ?) then 'MISSED'
                  else 'OPEN'
                end as outcome
              from slot s)
            """;

    private ShiftOutcomes() {}

    /**
     * The outcomes of the entries with this node, as {@code judged (worker_id, business_date, shift, outcome)}; the outcome
     * is null for what is no shift.
     */
    static String of(RateNode node, String select) {
        return SQL.formatted(node.column()) + select;
    }
}
