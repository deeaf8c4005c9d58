package io.lamproom.gateway.projection;

import java.util.List;

/**
 * Inspections (安全检查). One counts once for its mine, on the day it was made or, as a plan, on the day it was planned for; and
 * once for each branch that covers a place it came to. Each visit counts for the section and the branch.
 */
public final class InspectionFacts {

    public static final String PLANNED = "inspections.planned";
    public static final String DONE = "inspections.done";
    public static final String NOTHING_FOUND = "inspections.nothingFound";
    public static final String HERE = "inspections.here";
    public static final String VISITS = "inspections.visits";

    /** What is of the whole mine stands, like what no branch covers, under the mine's own id. */
    private static final DaySums SUMS = new DaySums(
            List.of("mine_id", "planned_on", "business_date", "nothing_found", "branch_ids", "section_ids", "visits"),
            """
            select 'BRANCH', f.mine_id, whole.day, whole.name, 1
            from (values ('%s', f.planned_on, true), ('%s', f.business_date, true),
                ('%s', f.business_date, f.nothing_found)) as whole (name, day, holds)
            where whole.day is not null and whole.holds
            union all
            select 'BRANCH', branch.id, f.business_date, '%s', 1
            from (select distinct id from unnest(f.branch_ids) as each (id)) as branch
            union all
            select 'BRANCH', each.id, f.business_date, '%5$s', 1 from unnest(f.branch_ids) as each (id)
            union all
            select 'BRANCH', f.mine_id, f.business_date, '%5$s', f.visits - cardinality(f.branch_ids)
            where f.business_date is not null
            union all
            select 'UNIT', each.id, f.business_date, '%5$s', 1 from unnest(f.section_ids) as each (id)
            """.formatted(PLANNED, DONE, NOTHING_FOUND, HERE, VISITS));

    public static final FactKind<InspectionState> KIND = new FactKind<>(
            "inspection",
            InspectionState.class,
            List.of(
                    Column.id("mine_id", InspectionState::mineId),
                    Column.text("kind", InspectionState::kind),
                    Column.date("planned_on", InspectionState::plannedOn),
                    Column.date("business_date", InspectionState::businessDate),
                    Column.flag("nothing_found", state -> state.dangerIds().isEmpty()),
                    Column.ids("branch_ids", InspectionState::branches),
                    Column.ids("section_ids", InspectionState::sections),
                    Column.number("visits", state -> state.visits().size()),
                    Column.dateOf("cancelled_on", InspectionState::cancelledAt)),
            SUMS);

    private InspectionFacts() {}
}
