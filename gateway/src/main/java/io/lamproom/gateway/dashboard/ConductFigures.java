package io.lamproom.gateway.dashboard;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All figures that come from safety-conduct, of branches or of a mine. */
@ApplicationScoped
class ConductFigures {

    /** The figures of one branch or mine. */
    record Of(
            Violations violations,
            Dangers dangers,
            Inspections inspections,
            Incidents incidents,
            Attendance attendance,
            Duties duties,
            long atThreshold,
            Matters matters) {}

    private final DayFigures days;
    private final RepeatedViolations repeated;
    private final OpenDangers openDangers;
    private final GraveIncidents graveIncidents;
    private final CountedPersons counted;
    private final OpenMatters openMatters;

    ConductFigures(
            DayFigures days,
            RepeatedViolations repeated,
            OpenDangers openDangers,
            GraveIncidents graveIncidents,
            CountedPersons counted,
            OpenMatters openMatters) {
        this.days = days;
        this.repeated = repeated;
        this.openDangers = openDangers;
        this.graveIncidents = graveIncidents;
        this.counted = counted;
        this.openMatters = openMatters;
    }

    /** @param ids branches of one mine */
    Map<UUID, Of> ofBranches(
            UUID mineId, Collection<UUID> ids, Period period, Function<UUID, Headcount> people, boolean seesPersons) {
        LocalDate asOf = period.asOf();
        Map<UUID, Map<String, Long>> values = days.ofBranches(ids, period);
        Map<UUID, RepeatedViolations.Persons> persons = repeated.ofBranches(ids, asOf);
        Map<UUID, OpenDangers.Standing> dangers = openDangers.ofBranches(ids, asOf);
        Map<UUID, LocalDate> grave = graveIncidents.lastOfBranches(ids, asOf);
        Map<UUID, CountedPersons.Signers> signers = counted.signersOfBranches(ids, asOf);
        Map<UUID, Long> atThreshold = counted.atThresholdOfBranches(ids, asOf);
        Map<UUID, Matters> matters = openMatters.ofBranches(mineId, ids, asOf);
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> {
            Map<String, Long> sums = values.getOrDefault(id, Map.of());
            return new Of(
                    Violations.of(
                            sums,
                            people.apply(id),
                            persons.getOrDefault(id, RepeatedViolations.Persons.NONE),
                            seesPersons),
                    Dangers.of(sums, dangers.getOrDefault(id, OpenDangers.Standing.NONE), asOf),
                    Inspections.ofBranch(sums),
                    Incidents.of(sums, grave.get(id), asOf),
                    Attendance.of(sums, people.apply(id), seesPersons),
                    Duties.of(signers.getOrDefault(id, CountedPersons.Signers.NONE), people.apply(id), seesPersons),
                    atThreshold.getOrDefault(id, 0L),
                    matters.getOrDefault(id, Matters.NONE_OF_BRANCH));
        }));
    }

    Of ofMine(UUID mineId, Period period, Headcount people, boolean seesPersons) {
        LocalDate asOf = period.asOf();
        Map<String, Long> sums = days.ofMine(mineId, period);
        return new Of(
                Violations.of(sums, people, repeated.ofMine(mineId, asOf), seesPersons),
                Dangers.of(sums, openDangers.ofMine(mineId, asOf), asOf),
                Inspections.ofMine(sums),
                Incidents.of(sums, graveIncidents.lastOfMine(mineId, asOf), asOf),
                Attendance.of(sums, people, seesPersons),
                Duties.of(counted.signersOfMine(mineId, asOf), people, seesPersons),
                counted.atThresholdOfMine(mineId, asOf),
                openMatters.ofMine(mineId, asOf));
    }
}
