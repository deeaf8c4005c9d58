package io.lamproom.member.coverage;

import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/**
 * Finds which sections and teams a branch covers on a day. The nearest covered unit wins: a team's own covering, else
 * its section's, else its mine's.
 */
@ApplicationScoped
public class Coverages {

    /** What the branches cover, and of the sections they cover whole the teams that another branch covers. */
    private static final String COVERED = """
            with held as (
                select c.unit_id from covering c
                 where c.branch_id in (:branches) and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
            ), ours as (
                select u.id, u.section_id from held join unit u on u.id = held.unit_id where u.section_id is not null
                 union
                select s.id, s.section_id
                  from held
                  join unit m on m.id = held.unit_id and m.kind = 'MINE'
                  join unit s on s.mine_id = m.id and s.id = s.section_id
                 where not exists (select 1 from covering c where c.unit_id = s.id
                         and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day))
            )
            select o.id, o.section_id, true from ours o
             union all
            select t.id, t.section_id, false
              from ours o
              join unit t on t.section_id = o.id and t.id <> o.id
              join covering c on c.unit_id = t.id
               and c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
             where c.branch_id not in (:branches)
            """;

    private final Session database;

    Coverages(Session database) {
        this.database = database;
    }

    /** The same reach without branches. */
    public CoveredReach resolve(Reach reach, LocalDate day) {
        Set<UUID> sections = new HashSet<>(reach.of(Node.SECTION));
        Set<UUID> teams = new HashSet<>(reach.of(Node.TEAM));
        Set<UUID> exceptTeams = new HashSet<>();
        for (Object[] row : covered(reach.of(Node.BRANCH), day)) {
            UUID unit = (UUID) row[0];
            UUID section = (UUID) row[1];
            boolean ours = Boolean.TRUE.equals(row[2]);
            if (unit.equals(section)) {
                if (ours) {
                    sections.add(section);
                }
            } else if (ours) {
                teams.add(unit);
            } else if (!reach.covers(Node.SECTION, section) && !reach.covers(Node.TEAM, unit)) {
                exceptTeams.add(unit);
            }
        }
        return new CoveredReach(reach.of(Node.MINE), sections, teams, exceptTeams);
    }

    private List<Object[]> covered(Set<UUID> branches, LocalDate day) {
        return branches.isEmpty()
                ? List.of()
                : database.createNativeQuery(COVERED, Object[].class)
                        .setParameter("branches", branches)
                        .setParameter("day", day)
                        .getResultList();
    }
}
