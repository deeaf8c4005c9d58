package io.lamproom.member.groupmove;

import io.lamproom.member.people.ErasureHold;
import jakarta.enterprise.context.ApplicationScoped;

/** Nobody is erased while another mine of the group is asked to take them over. */
@ApplicationScoped
class OpenGroupMoveHold implements ErasureHold {

    @Override
    public String condition() {
        return """
                exists (select 1 from group_move g join worker w on w.id = g.worker_id
                         where w.person_id = p.id and g.status = 'ASKED')""";
    }
}
