package io.lamproom.member.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.lamproom.platform.privacy.PersonalFile;
import io.lamproom.platform.security.Role;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class ErasureTest {

    private static final String ROOT = Erasures.ROOT;

    @Inject
    Erasures erasures;

    @Inject
    PersonalFile file;

    private TestMine mine;
    private String section;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
    }

    @Test
    void ofAnErasedPersonNothingSaysWhoItWasAndTheDaysInUnitsStay() throws Exception {
        Hired gone = leaver();
        Hired here = mine.worker(section);

        erasures.eraseAll(mine, "person");

        mine.hr()
                .header("X-Access-Reason", "check")
                .get(gone.path())
                .then()
                .statusCode(200)
                .body("erased", equalTo(true))
                .body("name", nullValue())
                .body("staffNo", nullValue())
                .body("idNumber", nullValue())
                .body("assignments[0].unitId", equalTo(section))
                .body("assignments[0].from", equalTo("2021-03-01"))
                .body("assignments[0].to", equalTo("2022-01-01"))
                .body("assignments[0].trade", nullValue());
        mine.hr().get("/api/v1/workers?limit=200").then().body("items.id", contains(here.id()));
        mine.hr().get("/api/v1/workers?limit=200&on=2021-06-01").then().body("items.id", not(hasItem(gone.id())));
        assertThat(erasures.number("""
                select num_nonnulls(p.name, p.name_initials, p.birth_date, p.sex, p.id_number, p.id_hash, p.phone, p.address,
                    p.emergency_contact, p.ethnicity, p.native_place, p.education, p.major, p.political_status)
                  from person p join worker w on w.person_id = p.id where w.id = ?""", gone.id())).isZero();
    }

    @Test
    void nothingThatWasWrittenAboutThePersonIsLeftInAnyTable() throws Exception {
        Hired gone = mine.worker(section);
        String written = "写有姓名";
        change(gone, "/suspension", Map.of("from", "2021-06-01", "basis", written));
        change(gone, "/return", Map.of("on", "2021-07-01"));
        mine.hr()
                .header("If-Match", mine.etag(gone.path()))
                .body(Map.of("remark", written))
                .patch(gone.path())
                .then()
                .statusCode(200);
        TestMine.made(mine.as(Tokens.of("union").staffNo("000043"))
                .body(Map.of(
                        "workerId",
                        gone.id(),
                        "kind",
                        "GOOD_DEED",
                        "level",
                        "MINE",
                        "on",
                        "2021-10-18",
                        "title",
                        written))
                .post("/api/v1/commendations"));
        String hold = TestMine.made(
                mine.hr().body(Map.of("workerId", gone.id(), "reason", written)).post("/api/v1/legal-holds"));
        mine.hr()
                .header("If-Match", "\"0\"")
                .post("/api/v1/legal-holds/" + hold + "/lifting")
                .then()
                .statusCode(200);
        String request = TestMine.made(mine.as(Tokens.of("worker").staffNo(gone.staffNo()))
                .body(Map.of("workerId", gone.id(), "subject", "CONTACT", "statement", written))
                .post("/api/v1/correction-requests"));
        mine.hr()
                .header("If-Match", "\"0\"")
                .body(Map.of("accepted", true, "answer", written))
                .post("/api/v1/correction-requests/" + request + "/decision")
                .then()
                .statusCode(200);
        Erasures.leaves(mine, gone);
        assertThat(fileOf(gone).split(written)).hasSize(7);

        erasures.eraseAll(mine, "person");

        assertThat(fileOf(gone)).contains("采煤一区", "2021-10-18").doesNotContain(written, "张三", "采煤机司机");
    }

    @Test
    void theStaffNumberIsNeverGivenAgainAndWhoComesBackIsNew() {
        Map<String, Object> hiring = mine.hiring(section);
        Hired gone = new Hired(
                TestMine.made(mine.hr().body(hiring).post("/api/v1/workers")), (String) hiring.get("staffNo"));
        Erasures.leaves(mine, gone);
        erasures.eraseAll(mine, "person");

        mine.hr()
                .body(hiring)
                .post("/api/v1/workers")
                .then()
                .statusCode(409)
                .body("code", equalTo("staff-number-taken"));
        hiring.put("staffNo", "9" + hiring.get("staffNo"));
        String back = TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));

        String before = mine.hr().get(gone.path()).then().extract().path("personId");
        mine.hr().get("/api/v1/workers/" + back).then().body("personId", not(equalTo(before)));
    }

    @Test
    void whatIsOpenPostponesTheErasure() throws Exception {
        Hired asked = leaver();
        Hired disputed = leaver();
        TestMine.made(mine.as(Tokens.of("worker").staffNo(asked.staffNo()))
                .body(Map.of("workerId", asked.id(), "subject", "EMPLOYMENT", "statement", "离矿日期应为2022年2月1日。"))
                .post("/api/v1/correction-requests"));
        String hold = TestMine.made(mine.hr()
                .body(Map.of("workerId", disputed.id(), "reason", "劳动争议仲裁"))
                .post("/api/v1/legal-holds"));

        String run = Erasures.confirmed(mine, "person");
        erasures.untilDone(mine, run);
        mine.hr().get(ROOT + "/" + run).then().body("due", equalTo(0)).body("held", equalTo(2));
        assertThat(erasures.erased(mine)).isZero();

        mine.hr()
                .header("If-Match", "\"0\"")
                .post("/api/v1/legal-holds/" + hold + "/lifting")
                .then()
                .statusCode(200);
        erasures.eraseAll(mine, "person");
        mine.hr().get(disputed.path()).then().body("erased", equalTo(true));
        mine.hr().get(asked.path()).then().body("erased", equalTo(false));
    }

    @Test
    void whoHasAPartyFileStaysKnownAndOnlyTheContactGoes() throws Exception {
        String branch = mine.branch("采煤一区党支部");
        Hired member = mine.worker(section);
        mine.party()
                .header("If-Match", mine.etag(member.path()))
                .body(Map.of("category", "FULL", "relationBranchId", branch, "from", "2021-07-01"))
                .post(member.path() + "/memberships")
                .then()
                .statusCode(201);
        Erasures.leaves(mine, member);
        erasures.execute(
                "update membership set valid_to = '2022-01-01', ending = 'TRANSFERRED_OUT' where relation_branch_id = '"
                        + branch + "'");

        erasures.eraseAll(mine, "person");
        erasures.eraseAll(mine, "contact");

        mine.hr()
                .header("X-Access-Reason", "check")
                .get(member.path())
                .then()
                .body("erased", equalTo(false))
                .body("name", equalTo("张三"))
                .body("phone", nullValue())
                .body("address", nullValue())
                .body("emergencyContact", nullValue());
    }

    @Test
    void whatWasSaidInAnOldRequestGoesAndThatItWasAnsweredStays() throws Exception {
        Hired worker = mine.worker(section);
        String request = "/api/v1/correction-requests/"
                + TestMine.made(mine.as(Tokens.of("worker").staffNo(worker.staffNo()))
                        .body(Map.of("workerId", worker.id(), "subject", "CONTACT", "statement", "手机号已变更。"))
                        .post("/api/v1/correction-requests"));
        mine.hr()
                .header("If-Match", "\"0\"")
                .body(Map.of("accepted", true, "answer", "已更正。"))
                .post(request + "/decision")
                .then()
                .statusCode(200);
        erasures.execute("update correction_request set ended_at = '2022-01-01' where mine_id = '" + mine.id() + "'");

        erasures.eraseAll(mine, "correction-request");

        mine.hr()
                .get(request)
                .then()
                .statusCode(200)
                .body("status", equalTo("ACCEPTED"))
                .body("statement", nullValue())
                .body("answer", nullValue());
    }

    @Test
    void theAuditIsEmptiedOfThePersonAndStillVerified() throws Exception {
        Hired gone = leaver();
        mine.as(Tokens.of("hr-dept").staffNo("000042"))
                .header("X-Access-Reason", "settlement of Zhang San")
                .get(gone.path())
                .then()
                .statusCode(200);
        Tokens auditor = Tokens.of("auditor");

        erasures.eraseAll(mine, "person");

        mine.as(auditor)
                .get("/api/v1/audit-entries/member?aggregateId=" + gone.id())
                .then()
                .body("items.size()", greaterThan(2))
                .body("items.findAll { it.reason != null }", empty())
                .body("items.operation", hasItem("worker.read"))
                .body("items.findAll { it.operation != 'worker.erased' }.actor.unique()", contains(nullValue()));
        mine.as(auditor)
                .get("/api/v1/audit-entries/member/verification")
                .then()
                .statusCode(200)
                .body("emptied", greaterThan(0))
                .body("findings", empty());
    }

    private Hired leaver() {
        Hired worker = mine.worker(section);
        Erasures.leaves(mine, worker);
        return worker;
    }

    /** Everything that the service holds about the person, whatever the caller may see. */
    private String fileOf(Hired worker) throws Exception {
        UUID person = UUID.fromString(erasures.text("select person_id from worker where id = ?", worker.id()));
        return QuarkusTransaction.requiringNew()
                .call(() -> file.read(
                                EnumSet.of(Role.HR_DEPT, Role.PARTY_COMMITTEE),
                                Map.of("worker", List.of(UUID.fromString(worker.id())), "person", List.of(person)))
                        .toString());
    }

    private void change(Hired worker, String what, Map<String, Object> body) {
        mine.hr()
                .header("If-Match", mine.etag(worker.path()))
                .body(body)
                .post(worker.path() + what)
                .then()
                .statusCode(200);
    }
}
