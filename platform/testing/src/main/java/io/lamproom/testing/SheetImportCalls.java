package io.lamproom.testing;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.oneOf;

import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** An import as someone follows it through the API, from the upload to the last row. */
public final class SheetImportCalls {

    public static final Duration LONG = Duration.ofSeconds(30);
    public static final String CSV = "text/csv";
    public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private static final LocalDate DAY_0 = LocalDate.of(1899, 12, 30);

    private final String path;
    private final Supplier<RequestSpecification> as;

    public SheetImportCalls(String path, Supplier<RequestSpecification> as) {
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
        return commitNow(sheet, CSV);
    }

    public JsonPath commitNow(byte[] sheet, String type) {
        return awaitState(upload(sheet, type, "?mode=COMMIT"), "COMMITTED");
    }

    /** A workbook of one sheet of texts, numbers and days, the last as a spreadsheet program keeps them; null is empty. */
    public static byte[] workbook(List<List<Object>> rows) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(file, "Test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("Sheet1");
            for (int row = 0; row < rows.size(); row++) {
                for (int column = 0; column < rows.get(row).size(); column++) {
                    switch (rows.get(row).get(column)) {
                        case null -> {}
                        case Number number -> sheet.value(row, column, number);
                        case LocalDate day -> sheet.value(row, column, ChronoUnit.DAYS.between(DAY_0, day));
                        case Object text -> sheet.value(row, column, text.toString());
                    }
                }
            }
            sheet.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
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
}
