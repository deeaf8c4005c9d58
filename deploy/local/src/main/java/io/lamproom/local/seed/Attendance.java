package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** Plans and attendance of everybody in the last days, a few absences in their states, and signed duty lists. */
final class Attendance {

    private static final As SYSTEM = As.program("attendance:write");
    private static final As CLERK = As.role("attendance-clerk");
    private static final As HEAD = As.role("section-head");
    private static final As SAFETY = As.role("safety-dept");

    private static final String ABSENCES = "/api/v1/absences";
    private static final String DUTIES = "/api/v1/safety-duties";
    private static final List<String> SHIFTS = List.of("NIGHT", "MORNING", "EVENING");
    private static final int DAYS = 10;
    private static final int TOGETHER = 100;
    private static final int WEEK = 7;

    /** The clerk's and the head's section. */
    private static final String SECTION = "采煤一区";

    private static final int SIGNED = 30;
    private static final int CHECKED = 5;

    private final MineApi api;
    private final LocalDate today;
    private final List<Population.Worker> people;

    /** Whose absences these are; none of the cast. */
    private final List<String> absent;

    Attendance(MineApi api, LocalDate today, List<Population.Worker> people) {
        this.api = api;
        this.today = today;
        this.people = people;
        this.absent = people.stream()
                .filter(worker -> worker.unit().equals(SECTION) && worker.team() != null)
                .skip(40)
                .limit(5)
                .map(Population.Worker::staffNo)
                .toList();
    }

    /** Tells how many shifts were planned. */
    int fill() {
        int planned = tell("/api/v1/shift-plans", "plan-", this::plan);
        tell("/api/v1/attendance-days", "days-", this::attendance);
        List<String> told = new ArrayList<>();
        for (int ago = DAYS; ago >= 1; ago--) {
            for (String shift : SHIFTS) {
                told.add("/api/v1/attendance-days/shifts/" + today.minusDays(ago) + "/" + shift);
            }
        }
        api.each(told, shift -> api.put(SYSTEM, shift, Map.of("complete", true)));
        hearAndDecide();
        signDuties();
        return planned;
    }

    /** Each call is of other people, so that none waits for another. */
    private int tell(String book, String key, BiFunction<Integer, LocalDate, Map<String, Object>> entry) {
        List<Integer> calls = new ArrayList<>();
        for (int first = 0; first < people.size(); first += TOGETHER) {
            calls.add(first);
        }
        List<Integer> counts = Collections.synchronizedList(new ArrayList<>());
        api.each(calls, first -> {
            List<Map<String, Object>> items = new ArrayList<>();
            for (int index = first; index < Math.min(first + TOGETHER, people.size()); index++) {
                for (int ago = DAYS; ago >= 1; ago--) {
                    Map<String, Object> item = entry.apply(index, today.minusDays(ago));
                    if (item != null) {
                        items.add(item);
                    }
                }
            }
            Answer answer = api.post(SYSTEM, book, key + first, Map.of("items", items));
            counts.add(answer.body().get("recorded").asInt());
        });
        return counts.stream().mapToInt(Integer::intValue).sum();
    }

    private Map<String, Object> plan(int index, LocalDate day) {
        return rests(index, day) ? null : item(index, day, "PLANNED", day.minusDays(WEEK));
    }

    private Map<String, Object> attendance(int index, LocalDate day) {
        boolean silent =
                day.equals(today.minusDays(3)) && people.get(index).staffNo().equals(absent.getFirst());
        return rests(index, day) || silent ? null : item(index, day, kind(index, day), day.plusDays(1));
    }

    private static boolean rests(int index, LocalDate day) {
        return (index + day.toEpochDay()) % WEEK == 0;
    }

    private String kind(int index, LocalDate day) {
        if (day.equals(today.minusDays(2)) && absent.contains(people.get(index).staffNo())) {
            return "ABSENT";
        }
        long draw = Math.floorMod(index * 7919L + day.toEpochDay() * 104_729L, 200L);
        return draw < 5 ? "LEAVE" : draw < 7 ? "TRAINING" : draw < 8 ? "INJURY" : "WORKED";
    }

    /** Written at midnight of a day. */
    private Map<String, Object> item(int index, LocalDate day, String kind, LocalDate writtenOn) {
        Map<String, Object> item = new HashMap<>();
        item.put("staffNo", people.get(index).staffNo());
        item.put("businessDate", day);
        item.put("shift", SHIFTS.get(index / WEEK % SHIFTS.size()));
        item.put("kind", kind);
        item.put("toldAt", writtenOn.atStartOfDay(Conduct.ZONE).toOffsetDateTime());
        return item;
    }

    /** Told, explained, heard, confirmed, appealed; another is noticed by itself. */
    private void hearAndDecide() {
        LocalDate day = today.minusDays(2);
        JsonNode found = api.get(CLERK, ABSENCES + "?status=PRESUMED&from=" + day + "&to=" + day)
                .body()
                .get("items");
        int course = 0;
        for (JsonNode absence : found) {
            switch (course++) {
                case 1 ->
                    step(
                            CLERK,
                            absence.get("id").asText(),
                            "explanation",
                            Map.of("ground", "ILLNESS", "note", "矿医院诊断证明"));
                case 2 -> hear(absence.get("id").asText());
                case 3, 4 -> confirm(absence, course == 5);
                default -> {}
            }
        }
    }

    private void hear(String id) {
        step(
                CLERK,
                id,
                "hearing",
                Map.of(
                        "heardAt",
                        Instant.now().minusSeconds(600).atZone(Conduct.ZONE).toOffsetDateTime(),
                        "appeared",
                        true,
                        "statement",
                        "本人称睡过了头，未及时请假。"));
    }

    private void confirm(JsonNode absence, boolean appealed) {
        String id = absence.get("id").asText();
        hear(id);
        step(HEAD, id, "confirmation", Map.of("note", "当面核实，无请假手续。"));
        if (appealed) {
            String worker = people.stream()
                    .map(Population.Worker::staffNo)
                    .filter(absent::contains)
                    .filter(staffNo -> isOf(staffNo, id))
                    .findFirst()
                    .orElseThrow();
            step(new As("worker", worker), id, "appeal", Map.of("grounds", "当日在地面培训基地参加培训。"));
        }
    }

    private boolean isOf(String staffNo, String absence) {
        for (JsonNode own : api.get(new As("worker", staffNo), ABSENCES).body().get("items")) {
            if (own.get("id").asText().equals(absence)) {
                return true;
            }
        }
        return false;
    }

    private void step(As as, String absence, String step, Object body) {
        String path = ABSENCES + "/" + absence;
        api.step(as, path + "/" + step, step + "-" + absence, api.get(as, path).tag(), body);
    }

    /** Some of a section; the demo worker has it still to do. */
    private void signDuties() {
        String demo = As.role("worker").staffNo();
        List<As> signers = people.stream()
                .filter(worker ->
                        worker.unit().equals(SECTION) && !worker.staffNo().equals(demo))
                .limit(SIGNED)
                .map(worker -> new As("worker", worker.staffNo()))
                .toList();
        api.each(signers, worker -> {
            String list =
                    api.get(worker, DUTIES + "/own-list").body().get("rulesId").asText();
            Answer signed = api.post(worker, DUTIES, "duty-" + worker.staffNo(), Map.of("rulesId", list));
            if (signers.indexOf(worker) < CHECKED) {
                api.step(
                        SAFETY,
                        DUTIES + "/" + signed.id() + "/check",
                        "duty-check-" + worker.staffNo(),
                        signed.tag(),
                        Map.of("met", true, "note", "现场考核三个班，履职到位。"));
            }
        });
    }
}
