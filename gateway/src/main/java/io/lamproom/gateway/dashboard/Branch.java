package io.lamproom.gateway.dashboard;

import io.lamproom.gateway.database.Query;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** A branch (党支部) as the roster's replica knows it. */
record Branch(UUID id, UUID mineId, String code, String name, String kind) {

    static List<Branch> of(DataSource database, Collection<UUID> ids) {
        return Query.list(
                database,
                "select id, mine_id, code, name, kind from platform.roster_branch where id = any (?)",
                row -> new Branch(
                        Query.id(row, "id"),
                        Query.id(row, "mine_id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind")),
                ids);
    }
}
