package io.lamproom.conduct.attendance;

/** Whose attendance a rate is of. */
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
