package io.lamproom.conduct.attendance;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whose attendance a rate is of. */
@Schema(description = "Whose rate it is: of a `WORKER`, `TEAM`, `SECTION` or `BRANCH`, or of the `MINE`.")
enum RateNode {
    WORKER("worker_id"),
    TEAM("team_id"),
    SECTION("section_id"),
    /** The covering branch (覆盖支部). */
    BRANCH("covering_branch_id"),
    MINE("mine_id");

    private final String column;

    RateNode(String column) {
        this.column = column;
    }

    /** Where an entry records it. */
    String column() {
        return column;
    }
}
