package io.lamproom.conduct.leadershift;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The requests about leaders' shifts in the access test: one of the first line's functional manager. */
public class LeaderShiftSamples implements FeatureSamples {

    private static final String ROOT = "/api/v1/leader-shifts";

    private ConductMine mine;
    private String shift;
    private int made;

    @Override
    public void prepare(ConductMine mine) {
        this.mine = mine;
        shift = ConductMine.Recorded.of(mine.verifier().body(plan()).post(ROOT)).id();
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = ROOT + "/" + shift;
        return Optional.ofNullable(
                switch (operation) {
                    case "listLeaderShifts" -> Sample.list(ROOT + "?limit=200", shift);
                    case "getLeaderShift" -> Sample.record(path);
                    case "planLeaderShift" -> Sample.open(ROOT).body(plan()).outsideIs(422);
                    case "cancelLeaderShift" ->
                        Sample.record(path + "/cancellation").body(Map.of("reason", "Called away."));
                    case "goDown" -> Sample.record(path + "/descent").body(Map.of("at", "2026-11-01T08:00:00+08:00"));
                    case "comeUp" ->
                        Sample.record(path + "/ascent")
                                .body(Map.of(
                                        "at",
                                        "2026-11-01T16:00:00+08:00",
                                        "routePlaceIds",
                                        List.of(shift),
                                        "dangerIds",
                                        List.of(),
                                        "handedOverTo",
                                        mine.subject().id(),
                                        "handover",
                                        "Watch the pump."));
                    case "getLeaderShiftMonth" -> Sample.open(ROOT + "/months/2026-11");
                    default -> null;
                });
    }

    private Map<String, Object> plan() {
        return Map.of(
                "leaderId",
                mine.roster().first().functionalManager().id(),
                "plannedOn",
                LocalDate.of(2026, 12, 1).plusDays(++made).toString(),
                "shift",
                "MORNING");
    }
}
