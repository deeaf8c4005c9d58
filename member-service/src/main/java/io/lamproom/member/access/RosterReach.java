package io.lamproom.member.access;

import io.lamproom.member.people.PositionKind;
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

    private static final String MINES = "select id from unit where kind = 'MINE' and code = any (?)";

    private static final String STANDING = """
            select w.id, a.section_id, a.team_id
              from unit u
              join worker w on w.mine_id = u.id and w.staff_no = ? and not w.erased
              left join lateral (
                  select section_id, team_id from assignment
                   where worker_id = w.id and kind in ('PRIMARY', 'LOAN')
                     and valid_from <= ? and (valid_to is null or valid_to > ?)
                   order by kind = 'LOAN' desc limit 1) a on true
             where u.kind = 'MINE' and u.code = any (?)
            """;

    private static final String POSITIONS = """
            select p.kind, coalesce(p.branch_id, pu.unit_id) as node
              from position p
              left join position_unit pu on pu.position_id = p.id
             where p.worker_id = ?
               and p.valid_from <= ? and (p.valid_to is null or p.valid_to > ?)
            """;

    private final DataSource database;

    RosterReach(DataSource database) {
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
        Optional<Own> found = own(caller, today);
        if (found.isEmpty()) {
            return Reach.nothing();
        }
        Own own = found.get();
        Map<Node, Set<UUID>> nodes = new EnumMap<>(Node.class);
        Map<PositionKind, Set<UUID>> held = positions(own.worker(), roles, today);
        for (Role role : roles) {
            switch (role.span()) {
                case OWN_BRANCH -> add(nodes, Node.BRANCH, held(held, role));
                case OWN_SECTION, SECTIONS_OF_DISCIPLINE -> add(nodes, Node.SECTION, held(held, role));
                case OWN_TEAM -> add(nodes, Node.TEAM, held(held, role));
                case SECTION_OF_ASSIGNMENT -> add(nodes, Node.SECTION, own.section());
                case TEAM_OF_ASSIGNMENT -> add(nodes, Node.TEAM, own.team());
                case SELF -> add(nodes, Node.WORKER, own.worker());
                // mines are resolved before; sessions and mentees are known to other services only
                case MINE, OWN_SESSIONS, OWN_MENTEES, NOTHING -> {}
            }
        }
        return new Reach(nodes);
    }

    private Set<UUID> mines(Set<String> codes) {
        return Set.copyOf(Sql.list(database, MINES, row -> Sql.id(row, "id"), codes));
    }

    /** The caller as a worker, and the section and team that have command of them; either may be null. */
    private record Own(UUID worker, UUID section, UUID team) {}

    /** Empty as well for who would be several, in several mines. */
    private Optional<Own> own(Caller caller, LocalDate today) {
        if (caller.staffNo().isEmpty()) {
            return Optional.empty();
        }
        List<Own> found = Sql.list(
                database,
                STANDING,
                row -> new Own(Sql.id(row, "id"), Sql.id(row, "section_id"), Sql.id(row, "team_id")),
                caller.staffNo().get(),
                today,
                today,
                caller.mines());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    private Map<PositionKind, Set<UUID>> positions(UUID worker, Set<Role> roles, LocalDate today) {
        if (roles.stream().noneMatch(GROUNDS::containsKey)) {
            return Map.of();
        }
        return Sql.list(
                        database,
                        POSITIONS,
                        row -> Map.entry(PositionKind.valueOf(row.getString("kind")), Sql.id(row, "node")),
                        worker,
                        today,
                        today)
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toSet())));
    }

    private static Set<UUID> held(Map<PositionKind, Set<UUID>> held, Role role) {
        return GROUNDS.get(role).stream()
                .flatMap(kind -> held.getOrDefault(kind, Set.of()).stream())
                .collect(Collectors.toSet());
    }

    private static void add(Map<Node, Set<UUID>> nodes, Node node, UUID id) {
        if (id != null) {
            add(nodes, node, Set.of(id));
        }
    }

    private static void add(Map<Node, Set<UUID>> nodes, Node node, Set<UUID> ids) {
        nodes.computeIfAbsent(node, ignored -> new HashSet<>()).addAll(ids);
    }
}
