package io.lamproom.member.coverage;

import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A reach whose branches are resolved to what they cover on a day: whole sections, single teams, and of the sections the
 * teams excepted that another branch covers for itself.
 */
public record CoveredReach(Set<UUID> mines, Set<UUID> sections, Set<UUID> teams, Set<UUID> exceptTeams) {

    /** Whether a unit or a person of this mine, section and team is in reach; the last two may be null. */
    public boolean covers(UUID mineId, UUID sectionId, UUID teamId) {
        return mines.contains(mineId)
                || (teamId != null && teams.contains(teamId))
                || (sectionId != null
                        && sections.contains(sectionId)
                        && (teamId == null || !exceptTeams.contains(teamId)));
    }

    /** The nodes by which lists are scanned; the excepted teams are still among them. */
    public Reach scanned() {
        return new Reach(Map.of(Node.MINE, mines, Node.SECTION, sections, Node.TEAM, teams));
    }

    /** The sections and teams by id. */
    public Set<UUID> units() {
        return Stream.concat(sections.stream(), teams.stream()).collect(Collectors.toSet());
    }

    /** Ids as the text of a PostgreSQL array. */
    public static String array(Set<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(",", "{", "}"));
    }
}
