package io.lamproom.conduct.attendance;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;

/** For whom the caller tells a shift: for the mine, or for a section of it. */
@ApplicationScoped
class ToldUnit {

    private final CallerContext context;
    private final Roster roster;

    ToldUnit(CallerContext context, Roster roster) {
        this.context = context;
        this.roster = roster;
    }

    /**
     * @param section null for all that the caller reaches
     * @throws Refusal when the section is not in reach, or none is meant and the caller does not reach exactly one
     */
    UUID of(UUID mineId, UUID section) {
        Reach reach = context.reach();
        boolean wholeMine = reach.covers(Node.MINE, mineId);
        if (section == null) {
            Set<UUID> own = reach.of(Node.SECTION);
            if (wholeMine || own.size() == 1) {
                return wholeMine ? mineId : own.iterator().next();
            }
            throw new Refusal.InvalidInput(FieldError.ofParameter("section", "required"));
        }
        boolean ofMine = roster.unit(section)
                .filter(unit -> mineId.equals(unit.mineId()))
                .isPresent();
        if (!ofMine || !(wholeMine || reach.covers(Node.SECTION, section))) {
            throw new Refusal.NotFound();
        }
        return section;
    }
}
