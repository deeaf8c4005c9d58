package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.SubstitutePublisher;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Serious violations on their whole way back to work (复岗): one whose subject has just been let back, one that is followed
 * up, and one of a contractor's worker that is handed to the employer and closed. Steps and class are told in the place of
 * mentoring and training.
 */
final class WaysBack implements LiveMonth {

    private static final As SAFETY = As.role("safety-dept");
    private static final As INSPECTOR = As.role("safety-inspector");
    private static final String VIOLATIONS = "/api/v1/violations/";
    private static final String BEHAVIOUR = "CM-01";
    private static final int CONFIRMED_AGO = 23;
    private static final int APPROVED_AGO = 15;
    private static final int CLOSED_AGO = 4;

    private final MineApi api;
    private final LocalDate today;
    private final As confirmer;
    private final SubstitutePublisher mentoring;
    private final SubstitutePublisher training;
    private final As letBack;
    private final As followedUp;
    private final As ofContractor = new As("worker", "W01001");

    WaysBack(LocalStack stack, MineApi api, List<Population.Worker> people, As confirmer, LocalDate today) {
        this.api = api;
        this.today = today;
        this.confirmer = confirmer;
        this.mentoring = new SubstitutePublisher(stack, "mentoring");
        this.training = new SubstitutePublisher(stack, "training");
        List<As> miners = people.stream()
                .filter(worker -> worker.underground() && worker.unit().equals("机电区"))
                .map(worker -> new As("worker", worker.staffNo()))
                .limit(2)
                .toList();
        this.letBack = miners.get(0);
        this.followedUp = miners.get(1);
    }

    @Override
    public void recordDay(int ago) {
        List<As> all = List.of(letBack, followedUp, ofContractor);
        switch (ago) {
            case CONFIRMED_AGO -> all.forEach(subject -> begin(subject, ago));
            case APPROVED_AGO -> {
                all.forEach(subject -> tellDone(subject, ago));
                all.forEach(this::approve);
                step(followedUp, SAFETY, "follow-up", Map.of());
                step(ofContractor, SAFETY, "follow-up", Map.of());
            }
            case CLOSED_AGO ->
                step(ofContractor, SAFETY, "handover", Map.of("closedAs", "HANDED_TO_EMPLOYER", "note", "由外委单位继续跟踪。"));
            default -> {}
        }
    }

    private void begin(As subject, int ago) {
        api.post(
                INSPECTOR,
                "/api/v1/violations",
                "way-back-" + subject.staffNo(),
                Map.of(
                        "id",
                        id("violation", subject),
                        "staffNo",
                        subject.staffNo(),
                        "behaviourCode",
                        BEHAVIOUR,
                        "occurredAt",
                        now(ago).minusHours(5),
                        "place",
                        "1032机巷",
                        "description",
                        "临时支护前进入空顶区。"));
        step(subject, SAFETY, "verification", Map.of("note", "情况属实"));
        step(subject, confirmer, "confirmation", Map.of());
        step(subject, SAFETY, "notice", Map.of("note", "区队办公室当面送达"));
        step(subject, subject, "acknowledgement", Map.of("answer", "SIGNED"));
        step(subject, SAFETY, "education", Map.of());
    }

    /** What the return path asks for, all of it done by now. */
    private void tellDone(As subject, int ago) {
        Answer violation = api.get(SAFETY, VIOLATIONS + id("violation", subject));
        JsonNode path =
                api.get(SAFETY, VIOLATIONS + violation.id() + "/return-path").body();
        LocalDate doneOn = today.minusDays(ago);
        List<ObjectNode> steps = new ArrayList<>();
        for (JsonNode step : path.get("steps")) {
            String code = step.get("code").asText();
            steps.add(state(code, subject, violation)
                    .put("code", code)
                    .put("status", "DONE")
                    .put("dueOn", doneOn.toString())
                    .put("doneOn", doneOn.toString()));
        }
        mentoring.publish("return-step", steps);
        training.publish(
                "safety-class",
                List.of(state("class", subject, violation)
                        .put("days", path.at("/safetyClass/days").asInt())
                        .put("attempt", 1)
                        .put("status", "PASSED")
                        .put("passedOn", doneOn.toString())));
    }

    private static ObjectNode state(String what, As subject, Answer violation) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", id(what, subject))
                .put("mineId", violation.body().get("mineId").asText())
                .put("violationId", violation.id())
                .put("workerId", violation.body().get("workerId").asText());
    }

    private void approve(As subject) {
        api.await(
                SAFETY,
                VIOLATIONS + id("violation", subject) + "/return-path",
                path -> path.get("complete").asBoolean());
        step(subject, SAFETY, "return-approval", Map.of("note", "考试合格，可复岗。"));
    }

    private void step(As subject, As as, String step, Object body) {
        String address = VIOLATIONS + id("violation", subject);
        api.step(
                as,
                address + "/" + step,
                step + "-way-back-" + subject.staffNo(),
                api.get(SAFETY, address).tag(),
                body);
    }

    private static String id(String what, As subject) {
        return UUID.nameUUIDFromBytes(("seed-way-back-" + what + subject.staffNo()).getBytes(StandardCharsets.UTF_8))
                .toString();
    }
}
