package io.lamproom.member.access;

import io.lamproom.member.people.PositionKind;
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
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;

/**
 * The reach of a caller over this service's own tables: positions that are in force today, and the assignment that has
 * command of the caller today.
 */
@ApplicationScoped
class RosterReach implements ReachResolver {

    private static final Set<Role.Span> MINE_ONLY = Set.of(Role.Span.MINE, Role.Span.NOTHING);

    /** On which positions a role of position rests. */
    private static final Map<Role, Set<PositionKind>> GROUNDS = Map.of(
            Role.BRANCH_SECRETARY, Set.of(PositionKind.BRANCH_SECRETARY, PositionKind.DEPUTY_SECRETARY),
            Role.BRANCH_COMMITTEE, Set.of(PositionKind.COMMITTEE_MEMBER),
            Role.SECTION_HEAD, Set.of(PositionKind.SECTION_HEAD),
            Role.TEAM_LEADER, Set.of(PositionKind.TEAM_LEADER),
            Role.FUNCTIONAL_MANAGER, Set.of(PositionKind.FUNCTIONAL_MANAGER));

    private static final String MINES = "select id from unit where kind = 'MINE' and code in (:codes)";

    private static final String STANDING = """
            select w.id, a.section_id, a.team_id
              from unit u
              join worker w on w.mine_id = u.id and w.staff_no = :staffNo and not w.erased
              left join lateral (
                  select section_id, team_id from assignment
                   where worker_id = w.id and kind in ('PRIMARY', 'LOAN')
                     and valid_from <= :day and (valid_to is null or valid_to > :day)
                   order by kind = 'LOAN' desc limit 1) a on true
             where u.kind = 'MINE' and u.code in (:codes)
            """;

    private static final String POSITIONS = """
            select p.kind, coalesce(p.branch_id, pu.unit_id)
              from position p
              left join position_unit pu on pu.position_id = p.id
             where p.worker_id = :worker
               and p.valid_from <= :day and (p.valid_to is null or p.valid_to > :day)
            """;

    private final Session database;

    RosterReach(Session database) {
        this.database = database;
    }

    @Override
    public Reach resolve(Caller caller, Set<Role> roles, LocalDate today) {
        if (caller.mines().isEmpty()) {
            return Reach.nothing();
        }
        Reach reach = Reach.nothing();
        if (caller.kind() == Caller.Kind.PROGRAM || roles.stream().anyMatch(role -> role.span() == Role.Span.MINE)) {
            reach = Reach.of(Node.MINE, mines(caller.mines()));
        }
        if (roles.stream().allMatch(role -> MINE_ONLY.contains(role.span()))) {
            return reach;
        }
        return reach.and(ownNodes(caller, roles, today));
    }

    private Reach ownNodes(Caller caller, Set<Role> roles, LocalDate today) {
        List<Object[]> standing = caller.staffNo()
                .map(staffNo -> database.createNativeQuery(STANDING, Object[].class)
                        .setParameter("codes", caller.mines())
                        .setParameter("staffNo", staffNo)
                        .setParameter("day", today)
                        .getResultList())
                .orElse(List.of());
        if (standing.size() != 1) {
            return Reach.nothing();
        }
        Object[] own = standing.getFirst();
        Map<Node, Set<UUID>> nodes = new EnumMap<>(Node.class);
        Map<PositionKind, Set<UUID>> held = positions((UUID) own[0], roles, today);
        for (Role role : roles) {
            switch (role.span()) {
                case OWN_BRANCH -> add(nodes, Node.BRANCH, held(held, role));
                case OWN_SECTION, SECTIONS_OF_DISCIPLINE -> add(nodes, Node.SECTION, held(held, role));
                case OWN_TEAM -> add(nodes, Node.TEAM, held(held, role));
                case SECTION_OF_ASSIGNMENT -> add(nodes, Node.SECTION, own[1]);
                case TEAM_OF_ASSIGNMENT -> add(nodes, Node.TEAM, own[2]);
                case SELF -> add(nodes, Node.WORKER, own[0]);
                // mines are resolved before; sessions and mentees are known to other services only
                case MINE, OWN_SESSIONS, OWN_MENTEES, NOTHING -> {}
            }
        }
        return new Reach(nodes);
    }

    private Set<UUID> mines(Set<String> codes) {
        return Set.copyOf(database.createNativeQuery(MINES, UUID.class)
                .setParameter("codes", codes)
                .getResultList());
    }

    private Map<PositionKind, Set<UUID>> positions(UUID worker, Set<Role> roles, LocalDate today) {
        if (roles.stream().noneMatch(GROUNDS::containsKey)) {
            return Map.of();
        }
        List<Object[]> rows = database.createNativeQuery(POSITIONS, Object[].class)
                .setParameter("worker", worker)
                .setParameter("day", today)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> PositionKind.valueOf((String) row[0]),
                        Collectors.mapping(row -> (UUID) row[1], Collectors.toSet())));
    }

    private static Set<UUID> held(Map<PositionKind, Set<UUID>> held, Role role) {
        return GROUNDS.get(role).stream()
                .flatMap(kind -> held.getOrDefault(kind, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static void add(Map<Node, Set<UUID>> nodes, Node node, Object id) {
        if (id != null) {
            add(nodes, node, Set.of((UUID) id));
        }
    }

    private static void add(Map<Node, Set<UUID>> nodes, Node node, Set<UUID> ids) {
        nodes.computeIfAbsent(node, ignored -> new HashSet<>()).addAll(ids);
    }
}
