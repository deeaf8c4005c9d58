package io.lamproom.conduct.danger;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.http.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Stops the area that a danger affects, and lets it go on after the check. */
@ApplicationScoped
class StopArea {

    private final DangerDesk desk;
    private final Actors actors;

    StopArea(DangerDesk desk, Actors actors) {
        this.desk = desk;
        this.actors = actors;
    }

    @Transactional
    Danger stop(UUID id, ExpectedVersion expected, String area) {
        return desk.change(id, expected, "stopped", danger -> danger.stop(area, actors.mark()), "stoppage");
    }

    @Transactional
    Danger resume(UUID id, ExpectedVersion expected) {
        return desk.change(id, expected, "resumed", danger -> danger.resume(actors.mark()), "stoppage");
    }
}
