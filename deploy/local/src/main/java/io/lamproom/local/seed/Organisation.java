package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.DemoPerson;
import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Sets up the mine: units with shifts and accounting months, branches, people, memberships and positions. */
final class Organisation {

    /** The units and branches exist from here on, before anyone of the demo mine was hired. */
    private static final LocalDate FOUNDED = LocalDate.of(1980, 1, 1);

    private static final As HR = As.role("hr-dept");
    private static final As PARTY = As.role("party-committee");

    private final MineApi api;
    private final Layout layout;
    private final LocalDate liveFrom;
    private final Map<String, String> units = new HashMap<>();
    private final Map<String, String> branches = new LinkedHashMap<>();
    private final Map<String, String> workers = new HashMap<>();

    Organisation(MineApi api, Layout layout, LocalDate liveFrom) {
        this.api = api;
        this.layout = layout;
        this.liveFrom = liveFrom;
    }

    /** Units first: all else stands in them. */
    void setUpUnits(LocalDate firstMonth) {
        String mine = unit("MINE", null, DemoPerson.MINE, "灯房示范矿", true);
        api.post(HR, "/api/v1/units/" + mine + "/shift-tables", "shifts", Map.of("from", FOUNDED, "shifts", shifts()));
        for (int i = 0; i < layout.sections().size(); i++) {
            String code = "Q%02d".formatted(i + 1);
            String section = unit("SECTION", mine, code, layout.sections().get(i), true);
            for (int team = 0; team < layout.teams().size(); team++) {
                String name = layout.teams().get(team);
                units.put(
                        place(layout.sections().get(i), name),
                        unit("TEAM", section, code + "-B" + (team + 1), name, true));
            }
        }
        for (int i = 0; i < layout.departments().size(); i++) {
            unit(
                    "DEPARTMENT",
                    mine,
                    "K%02d".formatted(i + 1),
                    layout.departments().get(i),
                    false);
        }
        for (YearMonth month = YearMonth.from(firstMonth);
                !month.isAfter(YearMonth.from(liveFrom).plusMonths(2));
                month = month.plusMonths(1)) {
            // this mine closes on the 25th
            api.post(
                    HR,
                    "/api/v1/accounting-periods",
                    "period-" + month,
                    Map.of(
                            "mineId", mine,
                            "month", month.toString(),
                            "from", month.minusMonths(1).atDay(26),
                            "to", month.atDay(26)));
        }
    }

    /** A committee and fourteen branches: one for each unit, a joint one of two teams, one of the retired. */
    void setUpBranches() {
        String mine = units.get(DemoPerson.MINE);
        String committee = branch(mine, null, "PARTY_COMMITTEE", "DW", "中共灯房示范矿委员会");
        List<String> names = new ArrayList<>(layout.sections());
        names.addAll(layout.departments());
        for (int i = 0; i < names.size(); i++) {
            String branch = branch(mine, committee, "BRANCH", "Z%02d".formatted(i + 1), names.get(i) + "党支部");
            branches.put(names.get(i), branch);
            cover(branch, names.get(i));
        }
        String joint = branch(mine, committee, "JOINT", "Z13", "掘进检修联合党支部");
        for (String section : List.of("掘进一区", "掘进二区")) {
            branches.put(place(section, "检修班"), joint);
            cover(joint, place(section, "检修班"));
        }
        branches.put("离退休", branch(mine, committee, "BRANCH", "Z14", "离退休党支部"));
    }

    /** A branch that had become too small goes on in another one. */
    void mergeBranch() {
        String mine = units.get(DemoPerson.MINE);
        String into = branches.get("后勤服务中心");
        String committee = api.get(PARTY, "/api/v1/branches/" + into)
                .body()
                .get("parentId")
                .asText();
        String small = branch(mine, committee, "BRANCH", "Z15", "机关第二党支部");
        api.post(
                PARTY,
                "/api/v1/branch-reorganisations",
                "merged-branch",
                Map.of(
                        "mineId",
                        mine,
                        "from",
                        liveFrom,
                        "reason",
                        "矿党委〔2026〕18号",
                        "moves",
                        List.of(Map.of("fromId", small, "intoId", into)),
                        "closes",
                        List.of(small)));
    }

    /** What old requests for correction said is to be erased, once a second person confirms it. */
    void planErasure() {
        api.post(
                HR,
                "/api/v1/retention-runs/member",
                "retention-run",
                Map.of("mineId", units.get(DemoPerson.MINE), "kind", "correction-request"));
    }

    /** Hands the people in as a sheet, as a mine's office would. */
    void hire(List<Population.Worker> people) {
        MineApi.Answer started = api.upload(HR, "/api/v1/roster-imports", "roster", "text/csv", Population.csv(people));
        String address = "/api/v1/roster-imports/" + started.id();
        MineApi.Answer judged = api.await(HR, address, body -> !state(body).equals("VALIDATING"));
        if (!state(judged.body()).equals("COMMITTED")) {
            api.step(HR, address + "/commitment", "roster-commitment", judged.tag(), Map.of());
            api.await(HR, address, body -> state(body).equals("COMMITTED"));
        }
        String next = "";
        do {
            JsonNode page = api.get(HR, "/api/v1/workers?limit=200" + next).body();
            page.get("items")
                    .forEach(worker -> workers.put(
                            worker.get("staffNo").asText(), worker.get("id").asText()));
            next = page.hasNonNull("next") ? "&cursor=" + page.get("next").asText() : "";
        } while (!next.isEmpty());
    }

    /** Id of the mine by its code, of a section or department by its name. */
    String unit(String name) {
        return units.get(name);
    }

    /** Id of who was hired with this staff number. */
    String worker(String staffNo) {
        return workers.get(staffNo);
    }

    /** Records who is a Party member, in the branch that covers their place. */
    void admit(List<Population.Worker> people) {
        List<Population.Worker> members = people.stream()
                .filter(worker -> worker.partyMember() || worker.probationary())
                .toList();
        String colleague = members.stream()
                .map(Population.Worker::staffNo)
                .filter(staffNo -> !staffNo.equals(PARTY.staffNo()))
                .findFirst()
                .orElseThrow();
        api.each(members, worker -> {
            String address = "/api/v1/workers/" + workers.get(worker.staffNo());
            String tag = api.get(PARTY, address).tag();
            api.step(
                    // nobody decides about themselves
                    worker.staffNo().equals(PARTY.staffNo()) ? new As("party-committee", colleague) : PARTY,
                    address + "/memberships",
                    "member-" + worker.staffNo(),
                    tag,
                    Map.of(
                            "category", worker.probationary() ? "PROBATIONARY" : "FULL",
                            "relationBranchId", branchOf(worker),
                            "from", memberSince(worker)));
        });
    }

    private LocalDate memberSince(Population.Worker worker) {
        LocalDate from = worker.probationary()
                ? liveFrom.minusMonths(6)
                : worker.hiredOn().plusMonths(12);
        return from.isAfter(liveFrom) ? liveFrom.minusMonths(1) : from;
    }

    /** Fills the positions: of the demo persons first, then a secretary, a head and a leader wherever one is missing. */
    void appoint(List<Population.Worker> people) {
        Map<String, Population.Worker> byStaffNo =
                people.stream().collect(Collectors.toMap(Population.Worker::staffNo, Function.identity()));
        List<Map<String, Object>> positions = new ArrayList<>();
        positions.add(ofBranch("BRANCH_SECRETARY", byStaffNo.get(staffNo("branch-secretary")), branches.get("采煤一区")));
        positions.add(ofBranch("COMMITTEE_MEMBER", byStaffNo.get(staffNo("branch-committee")), branches.get("采煤一区")));
        positions.add(ofUnit("SECTION_HEAD", staffNo("section-head"), units.get("采煤一区")));
        positions.add(ofUnit("TEAM_LEADER", staffNo("team-leader"), units.get(place("采煤一区", "生产一班"))));
        Map<String, Object> manager = new HashMap<>();
        manager.put("workerId", workers.get(staffNo("functional-manager")));
        manager.put("kind", "FUNCTIONAL_MANAGER");
        manager.put("unitIds", List.of(units.get("采煤一区"), units.get("采煤二区")));
        manager.put("discipline", "COAL_WINNING");
        manager.put("from", sinceWhen());
        positions.add(manager);

        List<String> taken =
                new ArrayList<>(DemoPerson.ALL.stream().map(DemoPerson::staffNo).toList());
        branches.forEach((place, branch) -> {
            if (!place.equals("采煤一区") && !place.equals("离退休")) {
                pick(
                                people,
                                taken,
                                worker -> worker.partyMember()
                                        && !memberSince(worker).isAfter(sinceWhen())
                                        && branchOf(worker).equals(branch))
                        .filter(found -> positions.stream()
                                .noneMatch(each -> branch.equals(each.get("branchId"))
                                        && each.get("kind").equals("BRANCH_SECRETARY")))
                        .ifPresent(found -> positions.add(ofBranch("BRANCH_SECRETARY", found, branch)));
            }
        });
        for (String section : layout.sections()) {
            if (!section.equals("采煤一区")) {
                pick(people, taken, worker -> worker.unit().equals(section))
                        .ifPresent(found -> positions.add(ofUnit("SECTION_HEAD", found.staffNo(), units.get(section))));
            }
            for (String team : layout.teams()) {
                if (!section.equals("采煤一区") || !team.equals("生产一班")) {
                    pick(people, taken, worker -> worker.unit().equals(section) && team.equals(worker.team()))
                            .ifPresent(found -> positions.add(
                                    ofUnit("TEAM_LEADER", found.staffNo(), units.get(place(section, team)))));
                }
            }
        }
        if (byStaffNo.size() != people.size()) {
            throw new IllegalStateException("two workers with one staff number");
        }
        api.each(
                positions,
                position -> api.post(
                        position.containsKey("branchId") ? PARTY : HR,
                        "/api/v1/positions",
                        "position-" + position.get("kind") + "-" + position.get("workerId"),
                        position));
    }

    private static java.util.Optional<Population.Worker> pick(
            List<Population.Worker> people,
            List<String> taken,
            java.util.function.Predicate<Population.Worker> wanted) {
        java.util.Optional<Population.Worker> found = people.stream()
                .filter(worker -> !taken.contains(worker.staffNo()))
                .filter(wanted)
                .findFirst();
        found.ifPresent(worker -> taken.add(worker.staffNo()));
        return found;
    }

    /** Offices of a branch are held by full members, from the first day on. */
    private Map<String, Object> ofBranch(String kind, Population.Worker worker, String branch) {
        LocalDate from = memberSince(worker).isAfter(sinceWhen()) ? memberSince(worker) : sinceWhen();
        return Map.of("workerId", workers.get(worker.staffNo()), "kind", kind, "branchId", branch, "from", from);
    }

    private Map<String, Object> ofUnit(String kind, String staffNo, String unit) {
        return Map.of("workerId", workers.get(staffNo), "kind", kind, "unitIds", List.of(unit), "from", sinceWhen());
    }

    private LocalDate sinceWhen() {
        return liveFrom.minusMonths(18);
    }

    private String branchOf(Population.Worker worker) {
        String ofTeam = branches.get(place(worker.unit(), worker.team()));
        return ofTeam != null ? ofTeam : branches.get(worker.unit());
    }

    private static String staffNo(String role) {
        return As.role(role).staffNo();
    }

    private static String place(String section, String team) {
        return section + "/" + team;
    }

    private static String state(JsonNode body) {
        return body.get("state").asText();
    }

    private String unit(String kind, String parent, String code, String name, boolean underground) {
        Map<String, Object> body = new HashMap<>();
        body.put("kind", kind);
        body.put("code", code);
        body.put("name", name);
        body.put("underground", underground);
        body.put("from", FOUNDED);
        if (parent == null) {
            body.put("liveFrom", liveFrom);
        } else {
            body.put("parentId", parent);
        }
        String id = api.post(HR, "/api/v1/units", "unit-" + code, body).id();
        units.put(kind.equals("MINE") ? code : kind.equals("TEAM") ? code : name, id);
        return id;
    }

    private String branch(String mine, String parent, String kind, String code, String name) {
        Map<String, Object> body = new HashMap<>();
        body.put("mineId", mine);
        body.put("kind", kind);
        body.put("code", code);
        body.put("name", name);
        body.put("from", FOUNDED);
        if (parent != null) {
            body.put("parentId", parent);
        }
        return api.post(PARTY, "/api/v1/branches", "branch-" + code, body).id();
    }

    private void cover(String branch, String place) {
        api.post(
                PARTY,
                "/api/v1/branches/" + branch + "/coverings",
                "covering-" + units.get(place),
                Map.of("unitId", units.get(place), "from", FOUNDED));
    }

    private static List<Map<String, Object>> shifts() {
        return List.of(
                shift("NIGHT", "00:00", "08:00"),
                shift("MORNING", "08:00", "16:00"),
                shift("EVENING", "16:00", "00:00"));
    }

    private static Map<String, Object> shift(String name, String start, String end) {
        return Map.of(
                "shift",
                name,
                "start",
                start,
                "end",
                end,
                "meetingBefore",
                40,
                "punchWindow",
                60,
                "businessDateOffset",
                0);
    }
}
