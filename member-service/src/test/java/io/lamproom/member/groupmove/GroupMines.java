package io.lamproom.member.groupmove;

import io.lamproom.member.TestMine;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Two mines of a group of their own. */
record GroupMines(TestMine leaving, TestMine arriving) {

    static GroupMines create() {
        return of(TestMine.create(), TestMine.create());
    }

    static GroupMines of(TestMine leaving, TestMine arriving) {
        String code = "G" + leaving.code();
        rename(arriving, "试验二矿");
        join(leaving, code).statusCode(200);
        join(arriving, code).statusCode(200);
        return new GroupMines(leaving, arriving);
    }

    static ValidatableResponse join(TestMine mine, String group) {
        String path = "/api/v1/units/" + mine.id();
        return mine.hr()
                .header("If-Match", mine.etag(path))
                .body(Map.of("code", group, "name", "试验集团"))
                .post(path + "/group")
                .then();
    }

    private static void rename(TestMine mine, String name) {
        String path = "/api/v1/units/" + mine.id();
        mine.hr()
                .header("If-Match", mine.etag(path))
                .body(Map.of("name", name, "underground", false))
                .put(path)
                .then()
                .statusCode(200);
    }
}
