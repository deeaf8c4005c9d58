package io.lamproom.conduct.violation;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Set;

/** The people and programs who put acts on record. */
@ApplicationScoped
class Recorders {

    private static final Set<Role> OFFICERS =
            Set.of(Role.SAFETY_INSPECTOR, Role.SAFETY_DEPT, Role.TEAM_LEADER, Role.MASS_SAFETY_WATCH);

    private final CallerContext context;
    private final Actors actors;

    Recorders(CallerContext context, Actors actors) {
        this.context = context;
        this.actors = actors;
    }

    /** The caller's recording of a report, now. */
    Recording of(ReportRequest request) {
        Caller caller = context.caller();
        return new Recording(actors.now(), actors.caller(), caller.client(), kindOf(caller), request.noticedBy());
    }

    /** The caller's recording of what a program told before. */
    Recording of(ReportRequest request, Instant toldAt, String client) {
        return new Recording(toldAt, actors.caller(), client, kindOf(context.caller()), request.noticedBy());
    }

    /** Whether the caller reports themselves: as a worker they reach nobody else. */
    boolean callerIs(Subjects.Subject subject) {
        return context.reach().covers(Node.WORKER, subject.workerId());
    }

    private static RecorderKind kindOf(Caller caller) {
        if (caller.kind() != Caller.Kind.PERSON) {
            return RecorderKind.PROGRAM;
        }
        return caller.roles().stream().anyMatch(OFFICERS::contains) ? RecorderKind.OFFICER : RecorderKind.WORKER;
    }
}
