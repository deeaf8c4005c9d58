package io.lamproom.member.membership;

import io.lamproom.member.TestMine;
import io.lamproom.member.TestMine.Hired;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** The Party members of a test's mine, entered through the API. */
public final class PartyPeople {

    private final TestMine mine;

    public PartyPeople(TestMine mine) {
        this.mine = mine;
    }

    /** Enters a member and answers their id; who holds an office is one already. */
    public String member(Hired worker, String category, String branch, String from) {
        String status =
                mine.party().get("/api/v1/members?worker=" + worker.id()).path("items[0].status");
        if (!category.equals(status)) {
            join(worker, category, branch, from).statusCode(201);
        }
        return idOf(worker);
    }

    public ValidatableResponse join(Hired worker, String category, String branch, String from) {
        return mine.party()
                .header("If-Match", mine.etag(worker.path()))
                .body(Map.of("category", category, "relationBranchId", branch, "from", from))
                .post(worker.path() + "/memberships")
                .then();
    }

    public String idOf(Hired worker) {
        return mine.party()
                .get("/api/v1/members?worker=" + worker.id())
                .then()
                .statusCode(200)
                .extract()
                .path("items[0].id");
    }

    public String group(String branch, String name) {
        return TestMine.made(mine.party()
                .body(Map.of("branchId", branch, "name", name, "from", "2022-01-01"))
                .post("/api/v1/party-groups"));
    }

    /** Changes a member by this sub-resource, as the Party committee. */
    public ValidatableResponse change(String member, String what, Map<String, Object> body) {
        String path = "/api/v1/members/" + member;
        return mine.party()
                .header("If-Match", etag(path))
                .body(body)
                .post(path + "/" + what)
                .then();
    }

    public String etag(String path) {
        return mine.party().get(path).then().statusCode(200).extract().header("ETag");
    }
}
