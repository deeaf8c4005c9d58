package io.lamproom.member.people;

import io.lamproom.member.effective.Validity;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.member.unit.Unit;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/** Employs a person: a new one, or one who is known by the identity number and works here no more. */
@ApplicationScoped
public class HireWorker {

    private final WorkerRepository workers;
    private final PersonRepository persons;
    private final Workplaces workplaces;
    private final ClosedPeriods closedPeriods;
    private final Sealing sealing;
    private final BusinessClock clock;
    private final ChangeRecorder changes;

    HireWorker(
            WorkerRepository workers,
            PersonRepository persons,
            Workplaces workplaces,
            ClosedPeriods closedPeriods,
            Sealing sealing,
            BusinessClock clock,
            ChangeRecorder changes) {
        this.workers = workers;
        this.persons = persons;
        this.workplaces = workplaces;
        this.closedPeriods = closedPeriods;
        this.sealing = sealing;
        this.clock = clock;
        this.changes = changes;
    }

    @Transactional
    public Worker hire(Reach reach, Hiring hiring) {
        Worker worker = register(reach, hiring);
        changes.record("worker.hired", worker);
        return worker;
    }

    /** Employs without recording the change: for who records many at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Worker register(Reach reach, Hiring hiring) {
        check(hiring);
        Unit unit = workplaces.find(reach, hiring.unitId());
        LocalDate from = firstDay(unit, hiring);
        Person person = person(reach, unit, hiring);
        person.describe(hiring.background().over(person.background()));
        sealing.seal(person, hiring.contact());
        Worker worker =
                new Worker(person, hiring.staffNo(), hiring.employmentForm(), hiring.employer(), hiring.hiredOn());
        worker.describe(hiring.skillLevel(), hiring.remark());
        worker.assign(unit, hiring.work(unit.underground()), Validity.from(from));
        workers.add(worker);
        return worker;
    }

    private void check(Hiring hiring) {
        if (hiring.sex() != null && hiring.sex() != sexOf(hiring.idNumber())) {
            throw new Refusal.RuleBroken("sex-contradicts-id").at("/sex");
        }
        if (hiring.hiredOn().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("hire-date-in-future").at("/hiredOn");
        }
        if (!hiring.hiredOn().isAfter(hiring.idNumber().birthDate())) {
            throw new Refusal.RuleBroken("hire-date-before-birth").at("/hiredOn");
        }
    }

    private LocalDate firstDay(Unit unit, Hiring hiring) {
        LocalDate asked = hiring.assignedFrom();
        if (asked == null) {
            LocalDate from = latest(hiring.hiredOn(), unit.validity().validFrom());
            return closedPeriods
                    .holdFirstOpenDay(unit.mineId())
                    .map(open -> latest(open, from))
                    .orElse(from);
        }
        if (asked.isBefore(hiring.hiredOn())) {
            throw new Refusal.RuleBroken("assignment-before-hire", hiring.hiredOn()).at("/assignedFrom");
        }
        workplaces.mustStandFrom(unit, asked, "/assignedFrom");
        closedPeriods.mustBeOpenFrom(unit.mineId(), asked, "/assignedFrom");
        return asked;
    }

    private Person person(Reach reach, Unit unit, Hiring hiring) {
        return persons.findByIdHash(reach, unit.mineId(), sealing.hashOf(hiring.idNumber()))
                .map(known -> rehired(reach, known, hiring))
                .orElseGet(() -> {
                    Person person = new Person(
                            unit.mineId(),
                            hiring.name(),
                            sexOf(hiring.idNumber()),
                            hiring.idNumber().birthDate());
                    sealing.seal(person, hiring.idNumber());
                    persons.add(person);
                    return person;
                });
    }

    private Person rehired(Reach reach, Person known, Hiring hiring) {
        if (!known.name().equals(hiring.name())) {
            throw new Refusal.StateConflict("id-number-of-another-name").at("/idNumber");
        }
        if (workers.isEmployed(reach, known)) {
            throw new Refusal.StateConflict("id-number-taken").at("/idNumber");
        }
        return known;
    }

    private static Sex sexOf(ChineseIdNumber idNumber) {
        return idNumber.male() ? Sex.MALE : Sex.FEMALE;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
