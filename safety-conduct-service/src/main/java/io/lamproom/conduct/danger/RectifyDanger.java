package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Charges somebody with a danger (治理), names who sees to it (督办), and takes what they report. */
@ApplicationScoped
class RectifyDanger {

    private final DangerDesk desk;
    private final Roster roster;
    private final BusinessClock clock;
    private final Actors actors;

    RectifyDanger(DangerDesk desk, Roster roster, BusinessClock clock, Actors actors) {
        this.desk = desk;
        this.roster = roster;
        this.clock = clock;
        this.actors = actors;
    }

    @Transactional
    Danger supervise(UUID id, ExpectedVersion expected, UUID supervisorId) {
        return desk.change(
                id,
                expected,
                "supervised",
                danger -> {
                    roster.standing(danger.mineId(), supervisorId, clock.today(), "/supervisorId");
                    danger.supervise(supervisorId);
                },
                "supervisorId");
    }

    @Transactional
    Danger assign(UUID id, ExpectedVersion expected, AssignmentRequest request) {
        return desk.change(
                id,
                expected,
                "assigned",
                danger -> {
                    roster.standing(danger.mineId(), request.responsibleId(), clock.today(), "/responsibleId");
                    danger.assign(request.assurances(), actors.mark(), clock.today(), desk.rulesOf(danger));
                },
                "status",
                "assurances");
    }

    @Transactional
    Danger rectify(UUID id, ExpectedVersion expected, String note) {
        return desk.change(
                id, expected, "rectified", danger -> danger.rectify(actors.step(note), desk.rulesOf(danger)), "status");
    }
}
