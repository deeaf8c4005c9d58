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
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Phone, address and emergency contact of who has left go before the rest: nobody needs to reach the person any more. */
@ApplicationScoped
class ContactRetention implements RetentionKind {

    private static final String ENDED = """
            select p.id, %s as held from person p
             where p.mine_id = ? and num_nonnulls(p.phone, p.address, p.emergency_contact) > 0
               and (select max(coalesce(w.left_on, 'infinity')) from worker w where w.person_id = p.id) < ?""";

    private final RetentionTerms terms;
    private final ErasureHolds holds;
    private final PersonRepository persons;
    private final WorkerRepository workers;
    private final ChangeRecorder changes;

    ContactRetention(
            RetentionTerms terms,
            ErasureHolds holds,
            PersonRepository persons,
            WorkerRepository workers,
            ChangeRecorder changes) {
        this.terms = terms;
        this.holds = holds;
        this.persons = persons;
        this.workers = workers;
        this.changes = changes;
    }

    @Override
    public String code() {
        return "contact";
    }

    @Override
    public Optional<RetentionTerm> term(UUID mineId, LocalDate day) {
        return terms.of(mineId, day, RetentionRules::contactMonths);
    }

    @Override
    public String ended() {
        return ENDED.formatted(holds.ofContact());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void erase(UUID mineId, List<UUID> ids) {
        Reach mine = Reach.of(Node.MINE, Set.of(mineId));
        List<Change> erased = new ArrayList<>();
        for (Person person : persons.findHeld(mine, mineId, ids)) {
            person.eraseContact();
            Worker last = workers.ofPerson(mine, person).getLast();
            workers.raise(last);
            erased.add(Change.of("worker.contact-erased", last, "phone", "address", "emergencyContact"));
        }
        changes.recordAll(erased);
    }
}
