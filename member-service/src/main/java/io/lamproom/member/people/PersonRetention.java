package io.lamproom.member.people;

import io.lamproom.member.retention.RetentionRules;
import io.lamproom.member.retention.RetentionTerms;
import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.retention.RetentionKind;
import io.lamproom.platform.retention.RetentionTerm;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Persons whose last employment ended long ago are erased: nothing is left that says who it was, and every employment is
 * published once more. The staff number stays in one column that nobody reads, so that it is never given again; the
 * identity number's hash goes, so who comes back is a new person.
 */
@ApplicationScoped
class PersonRetention implements RetentionKind {

    private static final String ENDED = """
            select p.id, %s as held from person p
             where p.mine_id = ? and not p.erased
               and (select max(coalesce(w.left_on, 'infinity')) from worker w where w.person_id = p.id) < ?""";

    private final RetentionTerms terms;
    private final ErasureHolds holds;
    private final PersonRepository persons;
    private final WorkerRepository workers;
    private final Instance<PersonErasure> erasures;
    private final EntityManager database;
    private final ChangeRecorder changes;

    PersonRetention(
            RetentionTerms terms,
            ErasureHolds holds,
            PersonRepository persons,
            WorkerRepository workers,
            Instance<PersonErasure> erasures,
            EntityManager database,
            ChangeRecorder changes) {
        this.terms = terms;
        this.holds = holds;
        this.persons = persons;
        this.workers = workers;
        this.erasures = erasures;
        this.database = database;
        this.changes = changes;
    }

    @Override
    public String code() {
        return "person";
    }

    @Override
    public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
        return terms.of(mineId, day, RetentionRules::personMonths);
    }

    @Override
    public String ended() {
        return ENDED.formatted(holds.ofPerson());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID mineId, List<UUID> ids) {
        Reach mine = Reach.of(Node.MINE, Set.of(mineId));
        List<Change> erased = new ArrayList<>();
        for (Person person : persons.findHeld(mine, mineId, ids)) {
            List<Worker> employments = workers.ofPerson(mine, person);
            person.erase();
            for (Worker worker : employments) {
                workers.raise(worker);
                worker.forget();
                erased.add(Change.of("worker.erased", worker, "person"));
            }
            List<UUID> workerIds = employments.stream().map(Worker::id).toList();
            erasures.forEach(each -> each.erase(person.id(), workerIds));
        }
        changes.recordAll(erased);
    }

    /** The reasons stated in entries about the person may name the person. */
    @Override
    public Collection<UUID> audited(List<UUID> ids) {
        return database.createQuery("select w.id from Worker w where w.person.id in ?1", UUID.class)
                .setParameter(1, ids)
                .getResultList();
    }
}
