package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.DemoPerson;
import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** What the branches keep record of: three months of dues, an appraisal, zones and posts, four brands, commendations. */
final class PartyRecords {

    private static final String DEMO_BRANCH = "采煤一区党支部";
    private static final int MONTHS_OF_DUES = 3;
    /** One member in so many has not paid the running month. */
    private static final int UNPAID = 15;

    private static final int COMMENDED_PER_BRANCH = 2;
    private static final As PARTY = As.role("party-committee");
    private static final As DEPUTY =
            new As(PARTY.role(), As.role("discipline-committee").staffNo());
    private static final As SECRETARY = As.role("branch-secretary");
    private static final As COMMITTEE = As.role("branch-committee");
    private static final As HR = As.role("hr-dept");
    private static final List<String> MEMBERS = List.of("FULL", "PROBATIONARY");
    private static final List<String> BRANDS = List.of("安全前哨", "岗位建功", "师徒结对", "先锋掘进");
    private static final List<String> DEEDS = List.of("及时制止工友空顶作业", "班前会主动讲解措施", "发现并汇报顶板离层", "技术比武取得名次");

    private final MineApi api;
    private final long number;
    private final LocalDate today;

    PartyRecords(MineApi api, long number, LocalDate today) {
        this.api = api;
        this.number = number;
        this.today = today;
    }

    /** A branch with its members of today, worker ids by staff number. */
    private record Branch(String id, String code, String name, Map<String, String> members) {}

    /** Returns how many statements of dues there are. */
    int fill() {
        List<Branch> branches = branches();
        YearMonth running = YearMonth.from(today);
        api.each(branches, branch -> declareBases(branch, running.minusMonths(MONTHS_OF_DUES)));
        api.each(branches, branch -> {
            for (int ago = MONTHS_OF_DUES - 1; ago >= 0; ago--) {
                collect(branch, running.minusMonths(ago), ago == 0);
            }
        });
        Branch demo = branches.stream()
                .filter(branch -> branch.name().equals(DEMO_BRANCH))
                .findFirst()
                .orElseThrow();
        reduce(demo);
        appraise(demo, today.getYear() - 1);
        setUpZones(branches);
        raiseBrands(branches);
        api.each(branches, this::commend);
        return branches.size() * MONTHS_OF_DUES;
    }

    private List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        for (JsonNode branch : items("/api/v1/branches?limit=200")) {
            String kind = branch.get("kind").asText();
            if (kind.equals("BRANCH") || kind.equals("JOINT")) {
                String id = branch.get("id").asText();
                Map<String, String> members = roll(id, today);
                if (!members.isEmpty()) {
                    branches.add(new Branch(
                            id, branch.get("code").asText(), branch.get("name").asText(), members));
                }
            }
        }
        return branches;
    }

    private void declareBases(Branch branch, YearMonth from) {
        branch.members()
                .forEach((staffNo, worker) -> api.post(
                        PARTY,
                        "/api/v1/dues-bases",
                        "dues-base-" + staffNo,
                        Map.of(
                                "workerId",
                                worker,
                                "from",
                                from.toString(),
                                "baseFen",
                                420_000 + random(staffNo).nextInt(90) * 10_000)));
    }

    private void collect(Branch branch, YearMonth month, boolean runs) {
        String key = branch.code() + "-" + month;
        Answer statement = api.post(
                PARTY,
                "/api/v1/dues-statements",
                "dues-" + key,
                Map.of("branchId", branch.id(), "month", month.toString()));
        String path = "/api/v1/dues-statements/" + statement.id();
        Map<String, String> staffNos = new HashMap<>();
        branch.members().forEach((staffNo, worker) -> staffNos.put(worker, staffNo));
        List<Map<String, Object>> paid = new ArrayList<>();
        List<Map<String, Object>> ofCollector = new ArrayList<>();
        for (JsonNode line : items("/api/v1/dues-lines?limit=200&statement=" + statement.id())) {
            String worker = line.get("workerId").asText();
            String staffNo = staffNos.get(worker);
            if (staffNo == null || runs && random(staffNo + month).nextInt(UNPAID) == 0) {
                continue;
            }
            (staffNo.equals(PARTY.staffNo()) ? ofCollector : paid)
                    .add(Map.of(
                            "workerId", worker, "amountFen", line.get("dueFen").asLong()));
        }
        String tag = pay(PARTY, path, "dues-paid-" + key, statement.tag(), month, paid);
        tag = pay(DEPUTY, path, "dues-paid-collector-" + key, tag, month, ofCollector);
        if (!runs) {
            api.step(PARTY, path + "/closure", "dues-closed-" + key, tag, Map.of());
        }
    }

    /** What someone paid is written down by another. */
    private String pay(
            As by, String path, String key, String tag, YearMonth month, List<Map<String, Object>> payments) {
        if (payments.isEmpty()) {
            return tag;
        }
        LocalDate day = month.atDay(12).isAfter(today) ? today : month.atDay(12);
        return api.step(
                        by,
                        path + "/payments",
                        key,
                        tag,
                        Map.of("paidOn", day, "method", "MOBILE", "payments", payments))
                .tag();
    }

    private void reduce(Branch branch) {
        String worker = branch.members().entrySet().stream()
                .filter(member -> DemoPerson.ALL.stream()
                        .noneMatch(person -> person.staffNo().equals(member.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
        Answer asked = api.post(
                COMMITTEE,
                "/api/v1/dues-reductions",
                "reduction",
                Map.of(
                        "workerId",
                        worker,
                        "ground",
                        "ILLNESS",
                        "from",
                        YearMonth.from(today).plusMonths(1).toString(),
                        "months",
                        6,
                        "reducedToFen",
                        500));
        String path = "/api/v1/dues-reductions/" + asked.id();
        Map<String, Object> yes = Map.of("approved", true);
        String tag = api.step(SECRETARY, path + "/branch-decision", "reduction-supported", asked.tag(), yes)
                .tag();
        api.step(PARTY, path + "/decision", "reduction-approved", tag, yes);
    }

    /** A year's appraisal from self-review to feedback: one member has to improve, a third at most is excellent. */
    private void appraise(Branch branch, int year) {
        LocalDate day = LocalDate.of(year, 12, 20);
        Answer appraisal = api.post(
                PARTY, "/api/v1/appraisals", "appraisal-" + year, Map.of("branchId", branch.id(), "year", year));
        String path = "/api/v1/appraisals/" + appraisal.id();
        Map<String, String> staffNos = new HashMap<>();
        roll(branch.id(), LocalDate.of(year, 12, 31)).forEach((staffNo, worker) -> staffNos.put(worker, staffNo));
        Map<String, String> everyone = new TreeMap<>();
        List<String> graded = new ArrayList<>();
        for (JsonNode entry : items("/api/v1/appraisal-entries?limit=200&appraisal=" + appraisal.id())) {
            String worker = entry.get("workerId").asText();
            everyone.put(staffNos.get(worker), worker);
            if (entry.get("graded").asBoolean()) {
                graded.add(staffNos.get(worker));
            }
        }
        graded.sort(null);
        String tag = appraisal.tag();
        for (String round : List.of("SELF", "MUTUAL", "TEST")) {
            tag = step(path, "rounds", "appraisal-" + round, tag, rounds(round, day, everyone.values()));
        }
        String meeting = new Meetings(api)
                .held(
                        SECRETARY,
                        new Meetings.Plan(
                                branch.id(), "GENERAL_MEETING", "民主评议党员大会", day, "appraisal-meeting-" + year));
        List<Map<String, Object>> verdicts = new ArrayList<>();
        List<Map<String, Object>> ofSecretary = new ArrayList<>();
        for (int i = 0; i < graded.size(); i++) {
            String staffNo = graded.get(i);
            String verdict = i < graded.size() / 3 ? "EXCELLENT" : i < graded.size() - 1 ? "QUALIFIED" : "UNQUALIFIED";
            (staffNo.equals(SECRETARY.staffNo()) ? ofSecretary : verdicts)
                    .add(Map.of("workerId", everyone.get(staffNo), "verdict", verdict));
        }
        tag = step(path, "verdicts", "appraisal-verdicts", tag, Map.of("meetingId", meeting, "verdicts", verdicts));
        if (!ofSecretary.isEmpty()) {
            tag = api.step(
                            COMMITTEE,
                            path + "/verdicts",
                            "appraisal-verdict-secretary",
                            tag,
                            Map.of("meetingId", meeting, "verdicts", ofSecretary))
                    .tag();
        }
        tag = step(path, "closure", "appraisal-closure", tag, Map.of());
        step(
                path,
                "feedback",
                "appraisal-feedback",
                tag,
                Map.of("on", day.plusDays(5), "workerIds", List.copyOf(everyone.values())));
    }

    private static Map<String, Object> rounds(String round, LocalDate day, Iterable<String> workers) {
        List<Map<String, Object>> members = new ArrayList<>();
        for (String worker : workers) {
            members.add(
                    round.equals("TEST")
                            ? Map.of("workerId", worker, "tally", Map.of("excellent", 6, "qualified", 8))
                            : Map.of("workerId", worker));
        }
        return Map.of("round", round, "on", day, "members", members);
    }

    private String step(String path, String what, String key, String tag, Map<String, Object> body) {
        return api.step(SECRETARY, path + "/" + what, key, tag, body).tag();
    }

    /** In every section two zones and a post, held by members of its branch. */
    private void setUpZones(List<Branch> branches) {
        for (JsonNode section : items("/api/v1/units?kind=SECTION&limit=200")) {
            String name = section.get("name").asText();
            branches.stream()
                    .filter(branch -> branch.name().equals(name + "党支部"))
                    .forEach(branch -> zones(branch, section.get("id").asText()));
        }
    }

    private void zones(Branch branch, String section) {
        List<String> holders = List.copyOf(branch.members().values());
        for (int i = 0; i < Math.min(3, holders.size()); i++) {
            boolean post = i == 2;
            Map<String, Object> zone = new HashMap<>();
            zone.put("branchId", branch.id());
            zone.put("kind", post ? "VANGUARD_POST" : "RESPONSIBILITY_ZONE");
            zone.put("name", post ? "党员先锋岗" : "党员责任区" + (i + 1));
            if (!post) {
                zone.put("area", i == 0 ? "工作面机巷" : "工作面风巷");
            }
            zone.put("unitId", section);
            zone.put("workerId", holders.get(i));
            zone.put("from", today.minusDays(20));
            api.post(PARTY, "/api/v1/responsibility-zones", "zone-" + branch.code() + "-" + i, zone);
        }
    }

    /** Four brands, each a stage further than the next. */
    private void raiseBrands(List<Branch> branches) {
        Map<String, String> secretaries = new HashMap<>();
        for (JsonNode position : items("/api/v1/positions?kind=BRANCH_SECRETARY&limit=200")) {
            String worker = position.get("workerId").asText();
            secretaries.put(
                    position.get("nodeIds").get(0).asText(),
                    api.get(PARTY, "/api/v1/workers/" + worker)
                            .body()
                            .get("staffNo")
                            .asText());
        }
        List<Branch> led = branches.stream()
                .filter(branch -> secretaries.containsKey(branch.id()))
                .limit(BRANDS.size())
                .toList();
        for (int i = 0; i < led.size(); i++) {
            As secretary = new As("branch-secretary", secretaries.get(led.get(i).id()));
            raise(led.get(i), secretary, BRANDS.get(i), BRANDS.size() - i);
        }
    }

    private void raise(Branch branch, As secretary, String name, int stages) {
        Answer brand = api.post(
                secretary,
                "/api/v1/brand-projects",
                "brand-" + branch.code(),
                Map.of("branchId", branch.id(), "name", name, "plan", "党员包保作业地点，每周一查一讲", "innovation", "隐患随手拍，班前会上先讲"));
        String path = "/api/v1/brand-projects/" + brand.id();
        String key = "brand-" + branch.code() + "-";
        String tag = brand.tag();
        if (stages > 1) {
            tag = api.step(PARTY, path + "/approval", key + 1, tag, Map.of("on", today.minusMonths(10)))
                    .tag();
            tag = api.step(secretary, path + "/cultivation", key + 2, tag, Map.of("on", today.minusMonths(9)))
                    .tag();
        }
        if (stages > 2) {
            tag = api.step(PARTY, path + "/evaluation", key + 3, tag, Map.of("on", today.minusMonths(2), "score", 88))
                    .tag();
        }
        if (stages > 3) {
            api.step(PARTY, path + "/naming", key + 4, tag, Map.of("on", today.minusMonths(1)));
        }
    }

    private void commend(Branch branch) {
        List<Map.Entry<String, String>> members = branch.members().entrySet().stream()
                .filter(member -> !member.getKey().equals(PARTY.staffNo()))
                .toList();
        for (int i = 0; i < Math.min(COMMENDED_PER_BRANCH, members.size()); i++) {
            String staffNo = members.get(i).getKey();
            Random random = random("commendation" + staffNo);
            Answer proposed = api.post(
                    HR,
                    "/api/v1/commendations",
                    "commendation-" + staffNo,
                    Map.of(
                            "workerId",
                            members.get(i).getValue(),
                            "kind",
                            "GOOD_DEED",
                            "level",
                            "SECTION",
                            "on",
                            today.minusDays(1L + random.nextInt(25)),
                            "title",
                            DEEDS.get(random.nextInt(DEEDS.size()))));
            if (i == 0) {
                api.step(
                        PARTY,
                        "/api/v1/commendations/" + proposed.id() + "/decision",
                        "commended-" + staffNo,
                        proposed.tag(),
                        Map.of("confirmed", true));
            }
        }
    }

    private Map<String, String> roll(String branch, LocalDate on) {
        Map<String, String> members = new TreeMap<>();
        for (JsonNode member : items("/api/v1/members/roll?branch=" + branch + "&on=" + on)) {
            if (MEMBERS.contains(member.get("category").asText())) {
                members.put(
                        member.get("staffNo").asText(), member.get("workerId").asText());
            }
        }
        return members;
    }

    private JsonNode items(String path) {
        return api.get(PARTY, path).body().get("items");
    }

    private Random random(String key) {
        return new Random(number * 31 + key.hashCode());
    }
}
