package io.lamproom.conduct.rootcause;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.ConductMine.Recorded;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;

/** Analyses of a test's mine, by HTTP. */
final class RootCauses {

    static final String ROOT = "/api/v1/root-causes";

    private final ConductMine mine;

    RootCauses(ConductMine mine) {
        this.mine = mine;
    }

    /** About a violation that nothing else is about. */
    Map<String, Object> request() {
        return Map.of(
                "subjectKind",
                "VIOLATION",
                "subjectId",
                mine.reported(mine.report()).id(),
                "title",
                "Crossed the moving belt");
    }

    Recorded opened() {
        return Recorded.of(mine.verifier().body(request()).post(ROOT));
    }

    Map<String, Object> analysis(String... owners) {
        return Map.of(
                "causes",
                List.of(
                        Map.of("key", "bridge", "factor", "ENVIRONMENT", "description", "The bridge is far."),
                        Map.of(
                                "key",
                                "plan",
                                "parent",
                                "bridge",
                                "factor",
                                "MANAGEMENT",
                                "description",
                                "Bridges were planned by length, not by the ways people take.",
                                "procedure",
                                "Transport procedure",
                                "step",
                                "3.1 Crossings",
                                "stepOwnerId",
                                owners[0])),
                "actions",
                List.of(owners).stream()
                        .map(owner -> Map.of(
                                "cause",
                                "plan",
                                "description",
                                "A bridge at each crossing of ways.",
                                "ownerId",
                                owner,
                                "deadline",
                                "2099-01-01"))
                        .toList());
    }

    Recorded analysed(Recorded rootCause, String... owners) {
        return step(mine.verifier(), rootCause, "analysis", analysis(owners));
    }

    String action(Recorded rootCause, int index) {
        return mine.verifier().get(ROOT + "/" + rootCause.id()).path("actions[" + index + "].id");
    }

    Response answer(RequestSpecification by, Recorded rootCause, String step, Object body) {
        return by.header("If-Match", rootCause.tag()).body(body).post(ROOT + "/" + rootCause.id() + "/" + step);
    }

    /** A step that must succeed. */
    Recorded step(RequestSpecification by, Recorded rootCause, String step, Object body) {
        return Recorded.of(answer(by, rootCause, step, body));
    }
}
