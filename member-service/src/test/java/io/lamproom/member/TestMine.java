package io.lamproom.member;

import static io.restassured.RestAssured.given;

import io.lamproom.testing.Tokens;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/** A mine of a test's own, set up through the API as its people would. */
public final class TestMine {

    /** The first day of the mine and of everything in it. */
    public static final String FOUNDED = "2020-01-01";

    private static final String OFFICES_FROM = "2022-01-01";

    private final String code = "T" + UUID.randomUUID().toString().substring(0, 8);
    private final AtomicInteger numbers = new AtomicInteger(100_000);
    private String id;

    private TestMine() {}

    public static TestMine create() {
        TestMine mine = new TestMine();
        mine.id = made(mine.hr()
                .body(Map.of("kind", "MINE", "code", mine.code, "name", "试验矿", "from", FOUNDED))
                .post("/api/v1/units"));
        return mine;
    }

    public String code() {
        return code;
    }

    public String id() {
        return id;
    }

    public RequestSpecification hr() {
        return as(Tokens.of("hr-dept"));
    }

    public RequestSpecification party() {
        return as(Tokens.of("party-committee"));
    }

    public RequestSpecification program(String... scopes) {
        return request(Tokens.program(scopes).mines(code));
    }

    /** A person of this mine. */
    public RequestSpecification as(Tokens tokens) {
        return request(tokens.mine(code));
    }

    private static RequestSpecification request(Tokens tokens) {
        return given().header("Authorization", "Bearer " + tokens.sign())
                .header("Accept-Language", "en")
                .contentType(ContentType.JSON);
    }

    public String section(String name) {
        return unit(id, "SECTION", name);
    }

    public String team(String sectionId, String name) {
        return unit(sectionId, "TEAM", name);
    }

    public String unit(String parentId, String kind, String name) {
        return made(hr().body(Map.of(
                        "kind", kind,
                        "parentId", parentId,
                        "code", kind.charAt(0) + "-" + numbers.incrementAndGet(),
                        "name", name,
                        "underground", true,
                        "from", FOUNDED))
                .post("/api/v1/units"));
    }

    public String branch(String name) {
        return branch("BRANCH", name);
    }

    public String branch(String kind, String name) {
        return made(party().body(Map.of(
                        "mineId", id,
                        "kind", kind,
                        "code", "B-" + numbers.incrementAndGet(),
                        "name", name,
                        "from", FOUNDED))
                .post("/api/v1/branches"));
    }

    public void cover(String branchId, String unitId) {
        made(party().body(Map.of("unitId", unitId, "from", FOUNDED)).post("/api/v1/branches/{id}/coverings", branchId));
    }

    /** A worker of this unit, hired and assigned on 2021-03-01. */
    public Hired worker(String unitId) {
        Map<String, Object> body = hiring(unitId);
        return new Hired(made(hr().body(body).post("/api/v1/workers")), (String) body.get("staffNo"));
    }

    /** The body of a hiring that is in order; each call is about another person. */
    public Map<String, Object> hiring(String unitId) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("staffNo", "0" + numbers.incrementAndGet());
        body.put("name", "张三");
        body.put("idNumber", idNumber());
        body.put("phone", "13800000021");
        body.put("address", "南苑小区26号楼371室");
        body.put("emergencyContact", "李四 13900000000");
        body.put("politicalStatus", "PARTY_MEMBER");
        body.put("employmentForm", "CONTRACT");
        body.put("hiredOn", "2021-03-01");
        body.put("unitId", unitId);
        body.put("trade", "采煤机司机");
        return body;
    }

    /** Offices of a branch begin on the day on which their holder becomes a full member there, who is none yet. */
    public String position(String workerId, String kind, String nodeId) {
        boolean ofBranch = List.of("BRANCH_SECRETARY", "DEPUTY_SECRETARY", "COMMITTEE_MEMBER")
                .contains(kind);
        if (ofBranch) {
            enrol(workerId, nodeId);
        }
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("workerId", workerId);
        body.put("kind", kind);
        body.put(ofBranch ? "branchId" : "unitIds", ofBranch ? nodeId : List.of(nodeId));
        body.put("from", ofBranch ? OFFICES_FROM : "2021-03-01");
        if (kind.equals("FUNCTIONAL_MANAGER")) {
            body.put("discipline", "MINING");
        }
        return made((ofBranch ? party() : hr()).body(body).post("/api/v1/positions"));
    }

    private void enrol(String workerId, String branchId) {
        List<?> known =
                party().get("/api/v1/members?worker=" + workerId).jsonPath().getList("items");
        if (known.isEmpty()) {
            String path = "/api/v1/workers/" + workerId;
            made(party().header("If-Match", etag(path))
                    .body(Map.of("category", "FULL", "relationBranchId", branchId, "from", OFFICES_FROM))
                    .post(path + "/memberships"));
        }
    }

    public String etag(String path) {
        return hr().get(path).then().statusCode(200).extract().header("ETag");
    }

    /** What is read there, which must be allowed. */
    public static JsonPath read(RequestSpecification as, String path) {
        return as.get(path).then().statusCode(200).extract().jsonPath();
    }

    /** The id of what a POST made. */
    public static String made(Response response) {
        return response.then()
                .log()
                .ifValidationFails()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A valid identity number that this mine has not used, of a man. */
    public String idNumber() {
        LocalDate born = LocalDate.of(1970, 1, 1).plusDays(numbers.incrementAndGet() % 10_000);
        String digits = "349902" + born.format(DateTimeFormatter.BASIC_ISO_DATE) + "001";
        return digits + checkCharacter(digits);
    }

    private static char checkCharacter(String digits) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (digits.charAt(i) - '0') * weights[i];
        }
        return "10X98765432".charAt(sum % 11);
    }

    /** Someone employed. */
    public record Hired(String id, String staffNo) {

        public String path() {
            return "/api/v1/workers/" + id;
        }
    }
}
