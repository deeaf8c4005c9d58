package io.lamproom.member.dues;

import io.lamproom.member.subject.Subject;
import io.lamproom.member.subject.Subjects;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.rules.RuleSets;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Reckons what the members of a branch owe for a month, by the rates in force on its first day: those who belong to the
 * branch on its last day, or today while it runs. A probationary member pays from the month of the meeting that admitted.
 */
@ApplicationScoped
class Reckoning {

    private final Subjects subjects;
    private final RuleSets ruleSets;
    private final DuesBaseRepository bases;
    private final DuesReductionRepository reductions;
    private final DuesLineRepository lines;
    private final SealedBases sealed;
    private final BusinessClock clock;

    Reckoning(
            Subjects subjects,
            RuleSets ruleSets,
            DuesBaseRepository bases,
            DuesReductionRepository reductions,
            DuesLineRepository lines,
            SealedBases sealed,
            BusinessClock clock) {
        this.subjects = subjects;
        this.ruleSets = ruleSets;
        this.bases = bases;
        this.reductions = reductions;
        this.lines = lines;
        this.sealed = sealed;
        this.clock = clock;
    }

    List<Charge> of(DuesStatement statement) {
        YearMonth month = statement.month();
        LocalDate today = clock.today();
        LocalDate day = month.atEndOfMonth().isAfter(today) ? today : month.atEndOfMonth();
        DuesRules rules = ruleSets.inForce(DuesRules.class, statement.mineId(), month.atDay(1))
                .rules();
        List<Subject> members = subjects.ofBranchSinceTheirMeeting(statement.branchId(), day);
        List<UUID> persons = members.stream().map(Subject::personId).toList();
        Set<UUID> elsewhere = lines.chargedElsewhere(statement.id(), persons, month);
        Map<UUID, DuesBase> base = bases.inForce(persons, month);
        Map<UUID, DuesReduction> reduced = reductions.inForce(persons, month.atDay(1));
        return members.stream()
                .filter(member -> !elsewhere.contains(member.personId()))
                .map(member -> charge(member, base.get(member.personId()), reduced.get(member.personId()), rules))
                .toList();
    }

    private Charge charge(Subject member, DuesBase base, DuesReduction reduction, DuesRules rules) {
        return Charge.of(member, base, base == null ? null : sealed.fen(base), reduction, rules);
    }
}
