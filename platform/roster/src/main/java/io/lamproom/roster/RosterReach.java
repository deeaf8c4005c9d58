package io.lamproom.roster;

import io.lamproom.platform.database.Sql;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.security.ReachResolver;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/**
 * Reach by the replica. A role of position reaches the nodes of that position in force; clerk and watch those of the
 * assignment that has command of them, a loan before the primary one; a worker themselves; the departments of a mine,
 * and programs, the mines of the token.
 */
@ApplicationScoped
class RosterReach implements ReachResolver {

    private static final String SELF = "SELF";
    private static final String ASSIGNED_SECTION = "ASSIGNED_SECTION";
    private static final String ASSIGNED_TEAM = "ASSIGNED_TEAM";

    /** What the roster must show of a person, for the role to reach anything. */
    private static final Map<Role, Set<String>> GROUNDS = Map.of(
            Role.BRANCH_SECRETARY, Set.of("BRANCH_SECRETARY", "DEPUTY_SECRETARY"),
            Role.BRANCH_COMMITTEE, Set.of("COMMITTEE_MEMBER"),
            Role.SECTION_HEAD, Set.of("SECTION_HEAD"),
            Role.TEAM_LEADER, Set.of("TEAM_LEADER"),
            Role.FUNCTIONAL_MANAGER, Set.of("FUNCTIONAL_MANAGER"),
            Role.ATTENDANCE_CLERK, Set.of(ASSIGNED_SECTION),
            Role.MASS_SAFETY_WATCH, Set.of(ASSIGNED_TEAM),
            Role.WORKER, Set.of(SELF));

    private static final String NODES = """
            with me as (
                select id from platform.roster_worker where mine_id = ? and staff_no = ? and not erased),
            today as (select ?::date as day)
            select 'SELF' as ground, 'WORKER' as node_kind, id as node_id from me
            union all
            select p.kind, p.node_kind, p.node_id
            from me join platform.roster_position p on p.worker_id = me.id cross join today
            where p.valid_from <= day and (p.valid_to is null or day < p.valid_to)
            union all
            select place.ground, place.node_kind, place.node_id
            from me cross join today
            cross join lateral (
                select a.section_id, a.team_id from platform.roster_assignment a
                where a.worker_id = me.id and a.kind in ('PRIMARY', 'LOAN')
                  and a.valid_from <= day and (a.valid_to is null or day < a.valid_to)
                order by a.kind = 'LOAN' desc, a.valid_from desc limit 1) a
            cross join lateral (values ('ASSIGNED_SECTION', 'SECTION', a.section_id), ('ASSIGNED_TEAM', 'TEAM', a.team_id))
                as place(ground, node_kind, node_id)
            where place.node_id is not null
            """;

    private record Held(String ground, String nodeKind, UUID nodeId) {}

    private final DataSource dataSource;
    private final Mines mines;

    RosterReach(DataSource dataSource, Mines mines) {
        this.dataSource = dataSource;
        this.mines = mines;
    }

    @Override
    public Reach resolve(Caller caller, Set<Role> roles, LocalDate today) {
        if (caller.kind() == Caller.Kind.SYSTEM) {
            return Reach.nothing();
        }
        Set<UUID> mineIds = caller.mines().stream()
                .map(mines::byCode)
                .flatMap(Optional::stream)
                .map(Mine::id)
                .collect(Collectors.toSet());
        boolean mineWide =
                caller.kind() == Caller.Kind.PROGRAM || roles.stream().anyMatch(role -> role.span() == Role.Span.MINE);
        Reach reach = mineWide ? Reach.of(Node.MINE, mineIds) : Reach.nothing();
        Set<String> grounds = roles.stream()
                .flatMap(role -> GROUNDS.getOrDefault(role, Set.of()).stream())
                .collect(Collectors.toSet());
        if (grounds.isEmpty() || caller.staffNo().isEmpty() || mineIds.size() != 1) {
            return reach;
        }
        return reach.and(held(mineIds.iterator().next(), caller.staffNo().get(), today, grounds));
    }

    private Reach held(UUID mineId, String staffNo, LocalDate today, Set<String> grounds) {
        List<Held> all = Sql.list(
                dataSource,
                NODES,
                row -> new Held(row.getString("ground"), row.getString("node_kind"), Sql.id(row, "node_id")),
                mineId,
                staffNo,
                today);
        Map<Node, Set<UUID>> nodes = new EnumMap<>(Node.class);
        for (Held held : all) {
            if (grounds.contains(held.ground())) {
                nodes.computeIfAbsent(Node.valueOf(held.nodeKind()), kind -> new HashSet<>())
                        .add(held.nodeId());
            }
        }
        return new Reach(nodes);
    }
}
