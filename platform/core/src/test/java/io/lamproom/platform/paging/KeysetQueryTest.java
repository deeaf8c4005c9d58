package io.lamproom.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class KeysetQueryTest {

    private static final UUID MINE = new UUID(0, 1);
    private static final UUID TEAM = new UUID(0, 2);

    private final KeysetQuery query = KeysetQuery.from("violation")
            .reach(Node.MINE, "mine_id")
            .reach(Node.TEAM, "team_id")
            .sortedBy("occurred_at", "timestamptz", true)
            .where("status = ?", "CONFIRMED")
            .where("grade = ?", null);

    @Test
    void oneNodeIsOneScanOfItsIndex() {
        KeysetQuery.Statement page = query.page(Reach.of(Node.MINE, Set.of(MINE)), null, 21);
        assertThat(page.sql())
                .isEqualTo("select id as i, occurred_at as k from violation where mine_id = ? and status = ?"
                        + " order by occurred_at desc, id desc limit ?");
        assertThat(page.values()).containsExactly(MINE, "CONFIRMED", 21);
    }

    @Test
    void severalNodesAreOneScanEachMergedAndContinuedAfterTheCursor() {
        Reach reach = new Reach(Map.of(Node.MINE, Set.of(MINE), Node.TEAM, Set.of(TEAM)));
        KeysetQuery.Statement page = query.page(reach, List.of("2026-11-22", TEAM.toString()), 3);
        assertThat(page.sql())
                .contains(
                        "where mine_id = ? and status = ? and (occurred_at, id) < (cast(? as timestamptz), cast(? as uuid))")
                .contains(" union (select")
                .endsWith("order by k desc, i desc limit ?");
        assertThat(page.values())
                .containsExactly(
                        MINE,
                        "CONFIRMED",
                        "2026-11-22",
                        TEAM.toString(),
                        3,
                        TEAM,
                        "CONFIRMED",
                        "2026-11-22",
                        TEAM.toString(),
                        3,
                        3);
    }

    @Test
    void aCursorIsBoundToFilterAndReach() {
        Reach mine = Reach.of(Node.MINE, Set.of(MINE));
        assertThat(query.fingerprint(mine)).isNotEqualTo(query.fingerprint(Reach.of(Node.TEAM, Set.of(TEAM))));
        String before = query.fingerprint(mine);
        assertThat(query.where("grade = ?", "A").fingerprint(mine)).isNotEqualTo(before);
    }

    @Test
    void aReachOfNodesThatTheListDoesNotRecordReachesNothing() {
        assertThat(query.reachesNothing(Reach.of(Node.SECTION, Set.of(MINE)))).isTrue();
    }
}
