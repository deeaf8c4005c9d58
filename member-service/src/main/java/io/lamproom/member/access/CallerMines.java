package io.lamproom.member.access;

import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The mines of the caller's token, for what is open to everybody of a mine. */
@ApplicationScoped
public class CallerMines {

    private static final String MINES = "select id from unit where kind = 'MINE' and code in (:codes)";

    private final CallerContext context;
    private final Session database;

    CallerMines(CallerContext context, Session database) {
        this.context = context;
        this.database = database;
    }

    public Reach reach() {
        Set<String> codes = context.caller().mines();
        return codes.isEmpty()
                ? Reach.nothing()
                : Reach.of(
                        Node.MINE,
                        Set.copyOf(database.createNativeQuery(MINES, UUID.class)
                                .setParameter("codes", codes)
                                .getResultList()));
    }
}
