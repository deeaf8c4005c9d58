package io.lamproom.conduct.absence;

import io.lamproom.conduct.appeal.AppealCourse;
import io.lamproom.conduct.events.AbsenceState;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.conduct.violation.Attribution;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes absences; what the person said and why something was decided is never part of it. */
@ApplicationScoped
class AbsencePublication implements StateMapping<Absence> {

    @Override
    public Class<Absence> aggregate() {
        return Absence.class;
    }

    @Override
    public String type() {
        return "absence";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public AbsenceState state(Absence absence) {
        Attribution attribution = absence.attribution();
        AppealCourse appeal = absence.appeal();
        return new AbsenceState(
                absence.id(),
                absence.mineId(),
                absence.erased() ? null : absence.missed().workerId(),
                absence.status().name(),
                absence.missed().businessDate(),
                absence.missed().shift(),
                absence.source().name(),
                attribution.coveringBranchId(),
                attribution.relationBranchId(),
                attribution.sectionId(),
                attribution.teamId(),
                attribution.partyMember(),
                absence.presumption().at(),
                absence.hearing() == null ? null : absence.hearing().held().at(),
                Step.timeOf(absence.explanation()),
                Step.timeOf(absence.confirmation()),
                absence.appealUntil(),
                appeal == null ? null : appeal.status().name(),
                appeal == null ? null : appeal.making().at(),
                Mark.timeOf(absence.reversal()),
                absence.erased());
    }
}
