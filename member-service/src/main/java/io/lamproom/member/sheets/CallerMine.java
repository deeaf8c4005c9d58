package io.lamproom.member.sheets;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.sheetimport.SheetImport;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** The mine whose sheet a caller sends: the one reached, or that of several whose code is given. */
@ApplicationScoped
public class CallerMine {

    private static final String MINE = "select id from unit where kind = 'MINE' and code = :code";
    private static final String OF_BRANCH = "select mine_id from branch where id = :branch";

    private final CallerContext context;
    private final Session database;

    CallerMine(CallerContext context, Session database) {
        this.context = context;
        this.database = database;
    }

    /**
     * The mine that the caller means.
     *
     * @param code may be null when the caller reaches one mine
     * @throws Refusal.NotFound when it is out of reach
     */
    public UUID meant(String code) {
        Set<UUID> reached = context.reach().of(Node.MINE);
        if (code == null) {
            if (reached.size() > 1) {
                throw new Refusal.InvalidInput(FieldError.ofParameter("mine", "required"));
            }
            return reached.stream().findFirst().orElseThrow(Refusal.NotFound::new);
        }
        List<UUID> found = database.createNativeQuery(MINE, UUID.class)
                .setParameter("code", code)
                .getResultList();
        return found.stream().filter(reached::contains).findFirst().orElseThrow(Refusal.NotFound::new);
    }

    /**
     * Where a sheet belongs that a branch may send as well as the mine.
     *
     * @param branch the branch whose list it is; null for a list of the mine
     */
    public SheetImport.Place place(String code, UUID branch) {
        if (branch == null) {
            return new SheetImport.Place(meant(code), null);
        }
        UUID mine = database.createNativeQuery(OF_BRANCH, UUID.class)
                .setParameter("branch", branch)
                .getResultStream()
                .findFirst()
                .orElseThrow(Refusal.NotFound::new);
        if (!context.reach().covers(Node.MINE, mine) && !context.reach().covers(Node.BRANCH, branch)) {
            throw new Refusal.NotFound();
        }
        return new SheetImport.Place(mine, branch);
    }
}
