package io.lamproom.member.membership;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;

/** Staff numbers and names, for answers to those who may see the record that names the worker. */
@ApplicationScoped
public class PersonNames {

    private static final String NAMES = """
            select w.id, case when not p.erased then w.staff_no end, p.name
              from worker w join person p on p.id = w.person_id
             where w.id in (:workers)
            """;

    private final Session database;

    PersonNames(Session database) {
        this.database = database;
    }

    /** Both null of an erased person. */
    public record PersonName(String staffNo, String name) {}

    public Map<UUID, PersonName> of(Collection<UUID> workerIds) {
        Map<UUID, PersonName> names = new HashMap<>();
        if (!workerIds.isEmpty()) {
            database.createNativeQuery(NAMES, Object[].class)
                    .setParameter("workers", Set.copyOf(workerIds))
                    .getResultList()
                    .forEach(row -> names.put((UUID) row[0], new PersonName((String) row[1], (String) row[2])));
        }
        return names;
    }

    public PersonName of(UUID workerId) {
        return of(Set.of(workerId)).getOrDefault(workerId, new PersonName(null, null));
    }
}
