package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.DemoPerson;
import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What people do beside their first assignment: loans, posts, cards and lamps, terms of team leaders; two contractors. */
final class Staffing {

    private static final As HR = As.role("hr-dept");
    private static final int EQUIPPED = 60;
    private static final int LENT = 6;
    private static final int SAFETY_POSTS = 10;
    private static final int EMPLOYED_BY_EACH = 6;

    /** A contractor's unit, with a company that does not exist. */
    private record Contractor(String code, String unit, String company, String creditCode, String region) {}

    private static final List<Contractor> CONTRACTORS = List.of(
            new Contractor("W01", "外委掘进队", "示范矿山工程有限公司", Population.creditCode("91990100M000100Y4"), "349903"),
            new Contractor("W02", "外委安装队", "示范机电安装有限公司", Population.creditCode("91990100M000200Y1"), "349904"));

    private final MineApi api;
    private final LocalDate today;
    private final LocalDate liveFrom;

    Staffing(MineApi api, LocalDate today, LocalDate liveFrom) {
        this.api = api;
        this.today = today;
        this.liveFrom = liveFrom;
    }

    void record(List<Population.Worker> people) {
        String mine = unit(DemoPerson.MINE).get("id").asText();
        holidays(mine);
        List<Population.Worker> underground = people.stream()
                .filter(Population.Worker::underground)
                .filter(worker -> DemoPerson.ALL.stream()
                        .noneMatch(person -> person.staffNo().equals(worker.staffNo())))
                .toList();
        equip(underground.subList(0, EQUIPPED));
        lend(underground.stream()
                .filter(worker -> worker.unit().equals("掘进二区"))
                .limit(LENT)
                .toList());
        addPosts(underground.stream()
                .filter(worker -> worker.unit().equals("采煤二区"))
                .limit(SAFETY_POSTS)
                .toList());
        beginTerms();
        CONTRACTORS.forEach(contractor -> contract(mine, contractor));
    }

    private void holidays(String mine) {
        List<Map<String, Object>> days = new ArrayList<>();
        days.add(holiday(LocalDate.of(today.getYear(), 1, 1), "元旦"));
        for (int day = 1; day <= 2; day++) {
            days.add(holiday(LocalDate.of(today.getYear(), 5, day), "劳动节"));
        }
        for (int day = 1; day <= 3; day++) {
            days.add(holiday(LocalDate.of(today.getYear(), 10, day), "国庆节"));
        }
        api.post(
                HR,
                "/api/v1/holiday-calendars",
                "holidays",
                Map.of("mineId", mine, "year", today.getYear(), "days", days));
    }

    private static Map<String, Object> holiday(LocalDate day, String name) {
        return Map.of("day", day, "kind", "HOLIDAY", "name", name);
    }

    /** A card, a lamp and a self-rescuer each. */
    private void equip(List<Population.Worker> people) {
        api.each(people, worker -> {
            String id = worker(worker.staffNo()).get("id").asText();
            for (String kind : List.of("CARD", "LAMP", "SELF_RESCUER")) {
                api.post(
                        HR,
                        "/api/v1/credentials",
                        "credential-" + kind + "-" + worker.staffNo(),
                        Map.of(
                                "workerId",
                                id,
                                "kind",
                                kind,
                                "number",
                                kind.charAt(0) + worker.staffNo(),
                                "from",
                                liveFrom));
            }
        });
    }

    private void lend(List<Population.Worker> people) {
        String borrower = unit("Q03").get("id").asText();
        for (Population.Worker worker : people) {
            change(worker, "loans", Map.of("unitId", borrower, "from", today, "to", today.plusMonths(3)));
        }
    }

    private void addPosts(List<Population.Worker> people) {
        for (Population.Worker worker : people) {
            String own = worker(worker.staffNo()).at("/assignment/unitId").asText();
            change(worker, "concurrent-posts", Map.of("unitId", own, "post", "兼职安全员", "from", liveFrom));
        }
    }

    private void change(Population.Worker worker, String what, Map<String, Object> body) {
        String path = "/api/v1/workers/" + worker(worker.staffNo()).get("id").asText();
        String tag = api.get(HR, path).tag();
        api.step(HR, path + "/" + what, what + "-" + worker.staffNo(), tag, body);
    }

    /** Whoever holds the position of a team leader holds it for a term of three years. */
    private void beginTerms() {
        List<JsonNode> positions = new ArrayList<>();
        api.get(HR, "/api/v1/positions?kind=TEAM_LEADER&limit=200")
                .body()
                .get("items")
                .forEach(positions::add);
        api.each(positions, position -> {
            LocalDate from = LocalDate.parse(position.get("from").asText());
            api.post(
                    HR,
                    "/api/v1/team-leader-terms",
                    "term-" + position.get("workerId").asText(),
                    Map.of(
                            "teamId", position.at("/nodeIds/0").asText(),
                            "workerId", position.get("workerId").asText(),
                            "appointment", from.getDayOfYear() % 2 == 0 ? "ELECTED" : "APPOINTED",
                            "from", from,
                            "plannedTo", from.plusYears(3)));
        });
    }

    private void contract(String mine, Contractor contractor) {
        Answer unit = api.post(
                HR,
                "/api/v1/units",
                "unit-" + contractor.code(),
                Map.of(
                        "kind",
                        "CONTRACTOR",
                        "parentId",
                        mine,
                        "code",
                        contractor.code(),
                        "name",
                        contractor.unit(),
                        "underground",
                        true,
                        "from",
                        liveFrom.minusYears(1)));
        api.post(
                HR,
                "/api/v1/contractor-contracts",
                "contract-" + contractor.code(),
                Map.of(
                        "unitId", unit.id(),
                        "company", contractor.company(),
                        "creditCode", contractor.creditCode(),
                        "contractNo", "HT-" + contractor.code(),
                        "from", liveFrom.minusYears(1),
                        "to", liveFrom.plusYears(1)));
        for (int i = 0; i < EMPLOYED_BY_EACH; i++) {
            hire(unit.id(), contractor, i);
        }
    }

    private void hire(String unit, Contractor contractor, int index) {
        LocalDate born = LocalDate.of(1980 + index, 3, 15);
        Map<String, Object> body = new HashMap<>();
        body.put("staffNo", contractor.code() + "%03d".formatted(index + 1));
        body.put("name", "王李张刘陈杨".charAt(index) + (contractor.code().endsWith("1") ? "建军" : "志平"));
        body.put("idNumber", Population.idNumber(contractor.region(), born, 2 * index + 1));
        body.put("employmentForm", "CONTRACTOR");
        body.put("employer", contractor.company());
        body.put("hiredOn", liveFrom.minusMonths(6));
        body.put("unitId", unit);
        body.put("trade", "巷修工");
        api.post(HR, "/api/v1/workers", "worker-" + body.get("staffNo"), body);
    }

    private JsonNode unit(String code) {
        return api.get(HR, "/api/v1/units?code=" + code).body().at("/items/0");
    }

    private JsonNode worker(String staffNo) {
        return api.get(HR, "/api/v1/workers?q=" + staffNo).body().at("/items/0");
    }
}
