package io.lamproom.member.sheets;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.oneOf;

import io.lamproom.member.TestMine;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** An import as someone follows it through the API, from the upload to the last row. */
public final class SheetImportCalls {

    public static final Duration LONG = Duration.ofSeconds(30);
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final TestMine mine;
    private final String path;
    private final Supplier<RequestSpecification> as;

    public SheetImportCalls(TestMine mine, String path, Supplier<RequestSpecification> as) {
        this.mine = mine;
        this.path = path;
        this.as = as;
    }

    public String upload(byte[] sheet, String type) {
        return upload(sheet, type, "");
    }

    public String upload(byte[] sheet, String type, String query) {
        return as.get()
                .contentType(type)
                .body(sheet)
                .post(path + query)
                .then()
                .statusCode(202)
                .header("Location", containsString(path + "/"))
                .extract()
                .path("id");
    }

    public void commit(String id) {
        String etag = as.get().get(path + "/" + id).header("ETag");
        as.get()
                .header("If-Match", etag)
                .post(path + "/{id}/commitment", id)
                .then()
                .statusCode(202)
                .body("state", oneOf("COMMITTING", "COMMITTED"));
    }

    /** Uploads and commits in one call; the state at the end. */
    public JsonPath commitNow(byte[] sheet) {
        return awaitState(upload(sheet, CSV, "?mode=COMMIT"), "COMMITTED");
    }

    public JsonPath awaitState(String id, String state) {
        return await().atMost(LONG)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> get("/" + id), body -> body.getString("state").equals(state));
    }

    public JsonPath row(String id, int number) {
        return get("/" + id + "/rows").setRootPath("items.find { it.row == " + number + " }");
    }

    /** The codes of the faults of the refused rows, by row. */
    public Map<Integer, List<String>> faults(String id) {
        Map<Integer, List<String>> faults = new TreeMap<>();
        JsonPath page = get("/" + id + "/rows?status=REFUSED&limit=200");
        for (Map<String, Object> row : page.<Map<String, Object>>getList("items")) {
            @SuppressWarnings("unchecked")
            List<Map<String, String>> found = (List<Map<String, String>>) row.get("faults");
            faults.put(
                    (Integer) row.get("row"),
                    found.stream().map(fault -> fault.get("code")).sorted().toList());
        }
        return faults;
    }

    public JsonPath get(String rest) {
        return as.get().get(path + rest).then().statusCode(200).extract().jsonPath();
    }

    public TestMine mine() {
        return mine;
    }
}
