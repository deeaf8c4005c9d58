package io.lamproom.member.people;

import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.member.unit.Unit;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.Validity;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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
        Worker worker = registerAll(reach, List.of(hiring)).getFirst();
        changes.record("worker.hired", worker);
        return worker;
    }

    /**
     * Employs without recording the changes, for who records many at once: what they have in common is asked once.
     *
     * @param hirings each of another person
     * @return the workers, in the same order
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Worker> registerAll(Reach reach, List<Hiring> hirings) {
        hirings.forEach(this::check);
        Map<UUID, Unit> units = new HashMap<>();
        hirings.forEach(hiring -> units.computeIfAbsent(hiring.unitId(), id -> workplaces.find(reach, id)));
        Map<UUID, Optional<LocalDate>> openDays = new HashMap<>();
        Map<UUID, Map<ByteBuffer, Person>> known = new HashMap<>();
        List<byte[]> hashes = hirings.stream()
                .map(hiring -> sealing.hashOf(hiring.idNumber()))
                .toList();
        List<Worker> hired = new ArrayList<>();
        for (int i = 0; i < hirings.size(); i++) {
            Hiring hiring = hirings.get(i);
            Unit unit = units.get(hiring.unitId());
            UUID mineId = unit.mineId();
            LocalDate from = hiring.assignedFrom() == null
                    ? earliestDay(unit, hiring, openDays.computeIfAbsent(mineId, closedPeriods::holdFirstOpenDay))
                    : lawfulDay(unit, hiring);
            Person person = known.computeIfAbsent(mineId, mine -> byHash(persons.findByIdHashes(reach, mine, hashes)))
                    .get(ByteBuffer.wrap(hashes.get(i)));
            hired.add(
                    register(person == null ? made(unit, hiring) : rehired(reach, person, hiring), unit, hiring, from));
        }
        return hired;
    }

    private Worker register(Person person, Unit unit, Hiring hiring, LocalDate from) {
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

    private static LocalDate earliestDay(Unit unit, Hiring hiring, Optional<LocalDate> open) {
        LocalDate from = latest(hiring.hiredOn(), unit.validity().validFrom());
        return open.map(day -> latest(day, from)).orElse(from);
    }

    private LocalDate lawfulDay(Unit unit, Hiring hiring) {
        LocalDate asked = hiring.assignedFrom();
        if (asked.isBefore(hiring.hiredOn())) {
            throw new Refusal.RuleBroken("assignment-before-hire", hiring.hiredOn()).at("/assignedFrom");
        }
        workplaces.mustStandFrom(unit, asked, "/assignedFrom");
        closedPeriods.mustBeOpenFrom(unit.mineId(), asked, "/assignedFrom");
        return asked;
    }

    private Person made(Unit unit, Hiring hiring) {
        Person person = new Person(
                unit.mineId(),
                hiring.name(),
                sexOf(hiring.idNumber()),
                hiring.idNumber().birthDate());
        sealing.seal(person, hiring.idNumber());
        persons.add(person);
        return person;
    }

    private Person rehired(Reach reach, Person known, Hiring hiring) {
        if (!known.name().equals(hiring.name())) {
            throw new Refusal.StateConflict("id-number-of-another-name").at("/idNumber");
        }
        for (Worker employment : workers.ofPerson(reach, known)) {
            if (!employment.status().isEnd()) {
                throw new Refusal.StateConflict("id-number-taken").at("/idNumber");
            }
            if (employment.status() == WorkerStatus.DECEASED) {
                throw new Refusal.StateConflict("person-deceased").at("/idNumber");
            }
            if (employment.doubleOf() == null && employment.leftOn().isAfter(hiring.hiredOn())) {
                throw new Refusal.RuleBroken("rehire-before-leaving", employment.leftOn())
                        .at("/hiredOn")
                        .with("earliest", employment.leftOn());
            }
        }
        return known;
    }

    private static Map<ByteBuffer, Person> byHash(List<Person> persons) {
        return persons.stream()
                .collect(Collectors.toMap(person -> ByteBuffer.wrap(person.idHash()), Function.identity()));
    }

    private static Sex sexOf(ChineseIdNumber idNumber) {
        return idNumber.male() ? Sex.MALE : Sex.FEMALE;
    }

    private static LocalDate latest(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
