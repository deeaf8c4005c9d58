package io.lamproom.member.people;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.lamproom.testing.Tokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class SearchTest {

    private TestMine mine;
    private String section;
    private String other;
    private String zhang;
    private String shan;

    @BeforeEach
    void setUpMine() {
        mine = TestMine.create();
        section = mine.section("采煤一区");
        other = mine.section("掘进一区");
        zhang = hire("张三丰", "001-Z");
        shan = hire("单雄信", "002-S");
    }

    @Test
    void aWorkerIsFoundByNameInitialsAndStaffNumber() {
        search("q=张三").body("items.id", contains(zhang));
        search("q=zs").body("items.id", contains(zhang));
        search("q=ZSF").body("items.id", contains(zhang));
        search("q=sx").body("items.id", contains(shan));
        search("q=dx").body("items", empty());
        search("q=001").body("items.id", contains(zhang));
        search("q=zs_").body("items", empty());
    }

    @Test
    void whoIsRenamedIsFoundByTheNewInitialsOnly() {
        String path = "/api/v1/workers/" + zhang;
        mine.hr()
                .header("If-Match", mine.etag(path))
                .body(Map.of("name", "李四"))
                .patch(path)
                .then()
                .statusCode(200);

        search("q=ls").body("items.id", contains(zhang));
        search("q=zs").body("items", empty());
    }

    @Test
    void aPostIsFoundWhateverAssignmentItBelongsTo() {
        post(zhang, "/assignments", Map.of("unitId", section, "post", "班长", "from", "2026-03-01"));
        post(shan, "/concurrent-posts", Map.of("unitId", section, "post", "班长", "from", "2026-05-01"));

        search("post=班长").body("items.id", contains(zhang, shan));
        search("post=班长&on=2026-04-30").body("items.id", contains(zhang));
        search("post=班长&on=2026-02-28").body("items", empty());
        search("post=班长&q=sxx").body("items.id", contains(shan));
    }

    @Test
    void aListAsOfADateShowsPlaceAndStatusOfThatDate() {
        post(zhang, "/assignments", Map.of("unitId", other, "from", "2026-03-01"));
        post(shan, "/suspension", Map.of("from", "2026-04-01", "basis", "人字1号"));
        post(shan, "/return", Map.of("on", "2026-05-01"));
        post(shan, "/departure", Map.of("status", "RETIRED", "to", "2026-06-01"));

        search("unit=" + section + "&on=2026-02-28").body("items.id", containsInAnyOrder(zhang, shan));
        search("unit=" + section + "&on=2026-03-01").body("items.id", contains(shan));
        search("unit=" + other).body("items.id", contains(zhang));
        search("on=2026-04-15").body("items.status", contains("ACTIVE", "SUSPENDED"));
        search("on=2026-04-15&status=SUSPENDED").body("items.id", contains(shan));
        search("on=2026-04-15&status=ACTIVE").body("items.id", contains(zhang));
        search("on=2026-05-01&status=SUSPENDED").body("items", empty());
        search("on=2026-06-01").body("items.id", contains(zhang));
        search("on=2026-06-01&status=RETIRED").body("items.id", contains(shan));
        search("on=2026-05-31&status=RETIRED").body("items", empty());
        search("on=2021-02-28").body("items", empty());
        search("status=RETIRED").body("items.status", contains("RETIRED"));
    }

    @Test
    void aSectionHeadSeesWhoWasInTheSectionOnADate() {
        TestMine.Hired head = mine.worker(section);
        mine.position(head.id(), "SECTION_HEAD", section);
        post(zhang, "/assignments", Map.of("unitId", other, "from", "2026-03-01"));

        mine.as(Tokens.of("section-head").staffNo(head.staffNo()))
                .get("/api/v1/workers?on=2026-02-28&q=zsf&count=true")
                .then()
                .statusCode(200)
                .body("items.id", contains(zhang))
                .body("items[0].assignment.sectionId", equalTo(section))
                .body("total", equalTo(1));
        mine.as(Tokens.of("section-head").staffNo(head.staffNo()))
                .get("/api/v1/workers?q=zsf")
                .then()
                .body("items", empty());
    }

    private String hire(String name, String staffNo) {
        Map<String, Object> hiring = mine.hiring(section);
        hiring.put("name", name);
        hiring.put("staffNo", staffNo);
        return TestMine.made(mine.hr().body(hiring).post("/api/v1/workers"));
    }

    private void post(String worker, String what, Map<String, Object> body) {
        String path = "/api/v1/workers/" + worker;
        mine.hr()
                .header("If-Match", mine.etag(path))
                .body(body)
                .post(path + what)
                .then()
                .statusCode(lessThan(300));
    }

    private ValidatableResponse search(String query) {
        return mine.hr().get("/api/v1/workers?" + query).then().statusCode(200);
    }
}
