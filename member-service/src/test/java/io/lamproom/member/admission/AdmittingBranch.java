package io.lamproom.member.admission;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.member.membership.PartyPeople;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** A branch of a test's own mine that admits: a secretary and two more full members. */
record AdmittingBranch(
        TestMine mine, PartyPeople people, String section, String id, Hired secretary, List<Hired> sponsors) {

    static AdmittingBranch create() {
        TestMine mine = TestMine.create();
        PartyPeople people = new PartyPeople(mine);
        String section = mine.section("采煤一区");
        String branch = mine.branch("采煤一区党支部");
        mine.cover(branch, section);
        Hired secretary = mine.worker(section);
        mine.position(secretary.id(), "BRANCH_SECRETARY", branch);
        List<Hired> sponsors = List.of(mine.worker(section), mine.worker(section));
        sponsors.forEach(each -> people.member(each, "FULL", branch, "2022-01-01"));
        return new AdmittingBranch(mine, people, section, branch, secretary, sponsors);
    }

    /** The mine's business date. */
    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Shanghai"));
    }

    /** The branch takes the application of this worker. */
    AdmissionWalk walk(Hired applicant) {
        return new AdmissionWalk(mine, secretary, sponsors).open(applicant, id);
    }

    ValidatableResponse member(Hired worker) {
        return mine.party().get("/api/v1/members?worker=" + worker.id()).then().statusCode(200);
    }

    /** The mine gives itself rules from a day on. */
    ValidatableResponse rules(String kind, LocalDate from, Map<String, Object> rules) {
        return mine.party()
                .body(Map.of(
                        "mineId",
                        mine.id(),
                        "kind",
                        kind,
                        "from",
                        from.toString(),
                        "rules",
                        rules,
                        "basis",
                        "矿党委〔2026〕12号"))
                .post("/api/v1/rule-sets")
                .then();
    }
}
