package io.lamproom.conduct.danger;

import io.lamproom.platform.http.ExpectedVersion;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;

/** Takes over what a list says of a danger, unless the mine has it on record: its report and who is charged with it. */
@ApplicationScoped
class KeepDanger {

    private final DangerRepository dangers;
    private final ReportDanger reportDanger;
    private final RectifyDanger rectifyDanger;

    KeepDanger(DangerRepository dangers, ReportDanger reportDanger, RectifyDanger rectifyDanger) {
        this.dangers = dangers;
        this.reportDanger = reportDanger;
        this.rectifyDanger = rectifyDanger;
    }

    /**
     * A row of a list.
     *
     * @param request with the place's id
     * @param finderId to whose credit it goes; null for nobody of the mine
     * @param assignment null where nothing is settled yet
     */
    record Listed(DangerRequest request, UUID finderId, AssignmentRequest assignment) {}

    /** The danger, and whether it was on record before. */
    record Kept(UUID id, boolean before) {}

    @Transactional
    Kept keep(UUID mineId, Listed listed) {
        DangerRequest request = listed.request();
        Optional<UUID> known =
                dangers.same(mineId, request.placeId(), request.foundAt().toInstant(), request.description());
        return known.map(id -> new Kept(id, true)).orElseGet(() -> new Kept(add(listed), false));
    }

    private UUID add(Listed listed) {
        Danger danger = reportDanger.report(listed.request(), mineId -> listed.finderId());
        if (listed.assignment() != null) {
            rectifyDanger.assign(danger.id(), new ExpectedVersion(danger.version()), listed.assignment());
        }
        return danger.id();
    }
}
