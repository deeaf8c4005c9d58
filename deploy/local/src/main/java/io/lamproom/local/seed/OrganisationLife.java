package io.lamproom.local.seed;

import com.fasterxml.jackson.databind.JsonNode;
import io.lamproom.local.seed.MineApi.Answer;
import io.lamproom.local.seed.MineApi.As;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** A year of the branches' life: meetings, some of them missed, directives, and one election that ends in a term. */
final class OrganisationLife {

    private static final As PARTY = As.role("party-committee");
    private static final int MONTHS = 12;
    /** One meeting in so many is missed, one expected person in so many is absent. */
    private static final int MISSED = 12;

    private static final int ABSENT = 7;
    private static final List<String> REASONS = List.of("ON_SHIFT", "ON_SHIFT", "LEAVE", "SICK", "TRAINING");

    private final MineApi api;
    private final Meetings meetings;
    private final long number;

    OrganisationLife(MineApi api, long number) {
        this.api = api;
        this.meetings = new Meetings(api);
        this.number = number;
    }

    /** A branch that holds meetings. */
    private record Branch(String id, String code) {}

    /** A meeting to be put on record. */
    private record Meeting(Branch branch, String kind, String title, LocalDate on) {

        String key() {
            return "meeting-" + branch.code() + "-" + kind + "-" + on;
        }

        Meetings.Plan plan() {
            return new Meetings.Plan(branch.id(), kind, title, on, key());
        }
    }

    /** Records the twelve months before today; gives the number of meetings. */
    int recordYear(LocalDate today) {
        List<Branch> branches = branches();
        List<Meeting> planned = new ArrayList<>();
        branches.forEach(branch -> planned.addAll(yearOf(branch, today)));
        AtomicInteger held = new AtomicInteger();
        api.each(planned, meeting -> {
            if (hold(meeting)) {
                held.incrementAndGet();
            }
        });
        api.each(branches, branch -> directives(branch, today));
        elect(branches.get(1), today.minusMonths(2));
        return held.get();
    }

    private List<Branch> branches() {
        List<Branch> branches = new ArrayList<>();
        for (JsonNode branch :
                api.get(PARTY, "/api/v1/branches?limit=200").body().get("items")) {
            String kind = branch.get("kind").asText();
            if (kind.equals("BRANCH") || kind.equals("JOINT")) {
                branches.add(
                        new Branch(branch.get("id").asText(), branch.get("code").asText()));
            }
        }
        return branches;
    }

    private List<Meeting> yearOf(Branch branch, LocalDate today) {
        List<Meeting> year = new ArrayList<>();
        for (int ago = MONTHS; ago > 0; ago--) {
            YearMonth month = YearMonth.from(today).minusMonths(ago);
            year.add(new Meeting(branch, "THEME_DAY", "主题党日", month.atDay(5)));
            if (month.getMonthValue() % 3 == 0) {
                year.add(new Meeting(branch, "GENERAL_MEETING", "季度党员大会", month.atDay(18)));
                year.add(new Meeting(branch, "LECTURE", "安全生产专题党课", month.atDay(12)));
            }
            if (month.getMonthValue() == 12) {
                year.add(new Meeting(branch, "ORG_LIFE", "年度组织生活会", month.atDay(22)));
            }
        }
        year.removeIf(meeting -> random(meeting.key()).nextInt(MISSED) == 0);
        return year;
    }

    /** Plans a meeting, takes the attendance and writes the minutes; false where nobody belonged to the branch then. */
    private boolean hold(Meeting meeting) {
        Answer planned = meetings.plan(PARTY, meeting.plan());
        String path = "/api/v1/meetings/" + planned.id();
        List<String> present = new ArrayList<>();
        List<Map<String, String>> absent = new ArrayList<>();
        for (String worker : meetings.expected(PARTY, path).keySet()) {
            Random random = random(meeting.key() + worker);
            if (!present.isEmpty() && random.nextInt(ABSENT) == 0) {
                absent.add(Map.of("workerId", worker, "reason", REASONS.get(random.nextInt(REASONS.size()))));
            } else {
                present.add(worker);
            }
        }
        if (present.isEmpty()) {
            api.step(PARTY, path + "/cancellation", meeting.key() + "-none", planned.tag(), Map.of("reason", "无党员"));
            return false;
        }
        Answer held = meetings.hold(PARTY, path, meeting.plan(), planned.tag(), present, absent);
        meetings.minute(PARTY, path, meeting.plan(), held.tag(), "传达上级文件精神，学习讨论，安排下阶段安全生产和党建工作。");
        return true;
    }

    /** Three directives: one done with, one overdue, one relayed. */
    private void directives(Branch branch, LocalDate today) {
        String team = api.get(PARTY, "/api/v1/units?kind=TEAM&limit=1")
                .body()
                .at("/items/0/id")
                .asText();
        String key = "directive-" + branch.code();
        LocalDate first = today.minusDays(60);
        Answer relayed = relay(receive(branch, key + "-0", 31, first, today.plusDays(10)), key + "-0", team, first);
        String path = "/api/v1/directives/" + relayed.id();
        Answer acted = api.step(
                PARTY,
                path + "/action",
                key + "-action",
                relayed.tag(),
                Map.of("on", first.plusDays(10), "text", "组织隐患排查，整改七项"));
        api.step(
                PARTY,
                path + "/evidence",
                key + "-evidence",
                acted.tag(),
                Map.of("on", first.plusDays(20), "text", "整改前后照片"));
        receive(branch, key + "-1", 32, today.minusDays(40), today.minusDays(10));
        LocalDate last = today.minusDays(20);
        relay(receive(branch, key + "-2", 33, last, today.plusDays(10)), key + "-2", team, last);
    }

    private Answer receive(Branch branch, String key, int reference, LocalDate on, LocalDate due) {
        return api.post(
                PARTY,
                "/api/v1/directives",
                key,
                Map.of(
                        "branchId",
                        branch.id(),
                        "source",
                        "矿党委",
                        "reference",
                        "矿党〔" + on.getYear() + "〕" + reference + "号",
                        "title",
                        "关于加强安全生产工作的通知",
                        "receivedOn",
                        on,
                        "dueOn",
                        due));
    }

    private Answer relay(Answer directive, String key, String team, LocalDate received) {
        return api.step(
                PARTY,
                "/api/v1/directives/" + directive.id() + "/relays",
                key + "-relay",
                directive.tag(),
                Map.of("teamId", team, "on", received.plusDays(2)));
    }

    /** The secretary of the day and two more are elected, and approved a week later. */
    private void elect(Branch branch, LocalDate on) {
        Meeting meeting = new Meeting(branch, "ELECTION", "换届选举党员大会", on);
        Answer planned = meetings.plan(PARTY, meeting.plan());
        String path = "/api/v1/meetings/" + planned.id();
        Map<String, Boolean> expected = meetings.expected(PARTY, path);
        List<String> everyone = List.copyOf(expected.keySet());
        List<String> voters = everyone.stream().filter(expected::get).toList();
        String secretary = secretaryOf(branch, on);
        List<String> candidates = new ArrayList<>(voters.stream()
                .filter(voter -> !voter.equals(secretary))
                .limit(4)
                .toList());
        if (!voters.contains(secretary) || candidates.size() < 4) {
            api.step(PARTY, path + "/cancellation", "election-none", planned.tag(), Map.of("reason", "人数不足"));
            return;
        }
        String teller = candidates.removeLast();
        candidates.addFirst(secretary);
        Answer held = meetings.hold(PARTY, path, meeting.plan(), planned.tag(), everyone, List.of());
        Answer counted = api.step(
                PARTY, path + "/ballots", "election-ballot", held.tag(), ballot(candidates, teller, voters.size()));
        meetings.minute(PARTY, path, meeting.plan(), counted.tag(), "选举新一届支部委员会");
        api.post(
                PARTY,
                "/api/v1/committee-terms",
                "committee-term",
                Map.of(
                        "branchId",
                        branch.id(),
                        "meetingId",
                        planned.id(),
                        "from",
                        on.plusDays(7),
                        "officers",
                        List.of(
                                Map.of("workerId", secretary, "office", "BRANCH_SECRETARY"),
                                Map.of("workerId", candidates.get(1), "office", "COMMITTEE_MEMBER"),
                                Map.of("workerId", candidates.get(2), "office", "COMMITTEE_MEMBER"))));
    }

    /** Three seats, four candidates; the last of them is not elected. */
    private static Map<String, Object> ballot(List<String> candidates, String teller, int voters) {
        List<Map<String, Object>> votes = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            votes.add(Map.of("workerId", candidates.get(i), "votes", i < 3 ? voters : 0));
        }
        return Map.of(
                "office",
                "COMMITTEE_MEMBER",
                "seats",
                3,
                "tellerId",
                teller,
                "returned",
                voters,
                "spoiled",
                0,
                "candidates",
                votes);
    }

    private String secretaryOf(Branch branch, LocalDate on) {
        return api.get(PARTY, "/api/v1/positions?kind=BRANCH_SECRETARY&branch=" + branch.id() + "&on=" + on)
                .body()
                .at("/items/0/workerId")
                .asText();
    }

    private Random random(String key) {
        return new Random(number + Objects.hash(key));
    }
}
