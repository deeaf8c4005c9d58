package io.lamproom.member.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** What general meetings carried about persons (表决通过的决议), for steps of other features that rest on it. */
@ApplicationScoped
public class CarriedMatters {

    private static final String CARRIED = """
            select r.voters, r.present_voters, r.in_favour, r.written_in_favour
              from meeting_resolution r
              join meeting m on m.id = r.meeting_id
              join worker w on w.id = r.about_worker_id
             where r.id = :resolution and r.outcome = 'PASSED' and w.person_id = :person
               and m.branch_id = :branch and m.kind = 'GENERAL_MEETING' and m.status = 'MINUTED' and m.held_on = :day
            """;

    private final Session database;

    CarriedMatters(Session database) {
        this.database = database;
    }

    /**
     * How a matter was carried, by count.
     *
     * @param voters who had a vote, present or not, without the person it is about
     */
    public record Carried(int voters, int present, int inFavour, int writtenInFavour) {}

    /** The vote by which a minuted general meeting of this branch on this day carried this matter about this person. */
    public Optional<Carried> about(UUID personId, UUID resolutionId, UUID branchId, LocalDate day) {
        return database.createNativeQuery(CARRIED, Object[].class)
                .setParameter("resolution", resolutionId)
                .setParameter("person", personId)
                .setParameter("branch", branchId)
                .setParameter("day", day)
                .uniqueResultOptional()
                .map(row -> new Carried(count(row[0]), count(row[1]), count(row[2]), count(row[3])));
    }

    private static int count(Object column) {
        return ((Number) column).intValue();
    }
}
