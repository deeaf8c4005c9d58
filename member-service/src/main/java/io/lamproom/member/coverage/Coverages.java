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

    /** Every section of the branches' mines, and every team with a covering of its own. */
    private static final String COVERED = """
            with mine as (
                select distinct mine_id as id from branch where id in (:branches)
            ), held as (
                select c.unit_id, c.branch_id
                  from mine
                  join branch b on b.mine_id = mine.id
                  join covering c on c.branch_id = b.id
                 where c.valid_from <= :day and (c.valid_to is null or c.valid_to > :day)
            )
            select u.id, u.section_id, coalesce(own.branch_id, whole.branch_id) in (:branches)
              from mine
              join unit u on u.mine_id = mine.id
              left join held own on own.unit_id = u.id
              left join held whole on whole.unit_id = u.mine_id and u.kind <> 'TEAM'
             where u.section_id is not null
               and (u.kind <> 'TEAM' or own.branch_id is not null)
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
