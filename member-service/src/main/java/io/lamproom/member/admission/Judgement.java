package io.lamproom.member.admission;

import io.lamproom.member.access.CallerMines;
import io.lamproom.member.people.Person;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.Effective;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Judges admissions by the rules in force on a day. */
@ApplicationScoped
class Judgement {

    private final RuleSets ruleSets;
    private final WorkerRepository workers;
    private final CallerMines callerMines;
    private final BusinessClock clock;

    Judgement(RuleSets ruleSets, WorkerRepository workers, CallerMines callerMines, BusinessClock clock) {
        this.ruleSets = ruleSets;
        this.workers = workers;
        this.callerMines = callerMines;
        this.clock = clock;
    }

    Effective<AdmissionRules> rulesOf(UUID mineId, LocalDate day) {
        return ruleSets.inForce(AdmissionRules.class, mineId, day);
    }

    Timetable timetable(Admission admission, AdmissionRules rules) {
        return admission.timetable(birthDateOf(admission.mineId(), admission.workerId()), rules);
    }

    Timetable timetableToday(Admission admission) {
        return timetable(admission, rulesOf(admission.mineId(), clock.today()).rules());
    }

    /** Of each of the caller's mines, which terms are over on a day. */
    Map<UUID, OverdueTerms> overdueTerms(LocalDate day) {
        return callerMines.reach().of(Node.MINE).stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        mine -> OverdueTerms.on(day, rulesOf(mine, day).rules())));
    }

    /** Refuses what is dated ahead. */
    void mustHaveHappened(LocalDate on) {
        if (on.isAfter(clock.today())) {
            throw new Refusal.RuleBroken("admission-step-in-future", clock.today()).at("/on");
        }
    }

    boolean isLate(LocalDate on, AdmissionRules rules) {
        return clock.today().isAfter(on.plusDays(rules.lateAfterDays()));
    }

    /** Keeps the next term of the admission, by the rules of today. */
    void plan(Admission admission) {
        admission.plan(timetableToday(admission));
    }

    /** The day on which the applicant left the mine; null while employed. */
    LocalDate leftOn(Admission admission) {
        return workerOf(admission.mineId(), admission.workerId())
                .map(Worker::leftOn)
                .orElse(null);
    }

    private LocalDate birthDateOf(UUID mineId, UUID workerId) {
        return workerOf(mineId, workerId)
                .map(Worker::person)
                .map(Person::birthDate)
                .orElse(null);
    }

    private Optional<Worker> workerOf(UUID mineId, UUID workerId) {
        return workers.find(Reach.of(Node.MINE, Set.of(mineId)), workerId);
    }
}
