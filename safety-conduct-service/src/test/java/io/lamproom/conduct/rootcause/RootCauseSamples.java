package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.lamproom.conduct.access.FeatureSamples;
import io.lamproom.testing.Sample;
import java.util.Map;
import java.util.Optional;

/** The requests about root causes in the access test: one with an action of the first line's worker. */
public class RootCauseSamples implements FeatureSamples {

    private RootCauses rootCauses;
    private String rootCause;
    private String action;
    private String worker;

    @Override
    public void prepare(ConductMine mine) {
        rootCauses = new RootCauses(mine);
        worker = mine.subject().id().toString();
        Recorded acting = rootCauses.analysed(rootCauses.opened(), worker);
        rootCause = acting.id();
        action = rootCauses.action(acting, 0);
    }

    @Override
    public Optional<Sample> sample(String operation) {
        String path = RootCauses.ROOT + "/" + rootCause;
        return Optional.ofNullable(
                switch (operation) {
                    case "listRootCauses" -> Sample.list(RootCauses.ROOT, rootCause);
                    case "listCorrectiveActions" -> Sample.list(RootCauses.ROOT + "/actions", action);
                    case "getRootCause" -> Sample.record(path);
                    case "openRootCause" ->
                        Sample.open(RootCauses.ROOT).body(rootCauses.request()).outsideIs(422);
                    case "analyseRootCause" -> Sample.record(path + "/analysis").body(rootCauses.analysis(worker));
                    case "completeCorrectiveAction" ->
                        Sample.record(path + "/completions").body(Map.of("actionId", action, "note", "Done."));
                    case "checkEffect" ->
                        Sample.record(path + "/effect-checks").body(Map.of("effective", true, "note", "It holds."));
                    default -> null;
                });
    }
}
