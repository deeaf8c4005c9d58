package io.lamproom.conduct.catalogue;

import io.lamproom.platform.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** Takes over what a list says of a behaviour: as a new one, as a version from a date on, or not at all. */
@ApplicationScoped
class KeepBehaviour {

    private final BehaviourRepository behaviours;
    private final AddBehaviour addBehaviour;
    private final AddBehaviourVersion addBehaviourVersion;

    KeepBehaviour(BehaviourRepository behaviours, AddBehaviour addBehaviour, AddBehaviourVersion addBehaviourVersion) {
        this.behaviours = behaviours;
        this.addBehaviour = addBehaviour;
        this.addBehaviourVersion = addBehaviourVersion;
    }

    /**
     * A row of a list. Texts and points may be null: then what is on record stays, and a new irregular act has no points.
     *
     * @param from the first day on which it counts
     */
    record Listed(
            String code,
            LocalDate from,
            String nameZh,
            String nameEn,
            Category category,
            Discipline discipline,
            String grade,
            Integer points,
            Integer unitPoints,
            String measures,
            String measuresEn,
            String ruleText,
            String ruleTextEn) {

        private boolean irregular() {
            return grade.equals(Grade.IRREGULAR);
        }

        /** The first version of a new behaviour; its points must be said unless it is irregular. */
        BehaviourVersionRequest first() {
            if (points == null && !irregular()) {
                throw new Refusal.RuleBroken("behaviour-points-missing").at("/version/points");
            }
            return new BehaviourVersionRequest(
                    from,
                    nameZh,
                    nameEn,
                    category,
                    discipline,
                    grade,
                    irregular() ? or(points, 0) : points,
                    or(unitPoints, 0),
                    measures,
                    measuresEn,
                    ruleText,
                    ruleTextEn);
        }

        /** What follows on a version, which it may equal in all but the day. */
        BehaviourVersion after(BehaviourVersion stands) {
            return new BehaviourVersion(
                    from,
                    nameZh,
                    or(nameEn, stands.nameEn()),
                    category,
                    discipline,
                    grade,
                    or(points, irregular() ? 0 : stands.points()),
                    or(unitPoints, irregular() ? 0 : stands.unitPoints()),
                    or(measures, stands.measures()),
                    or(measuresEn, stands.measuresEn()),
                    or(ruleText, stands.ruleText()),
                    or(ruleTextEn, stands.ruleTextEn()));
        }

        private static <T> T or(T said, T otherwise) {
            return said == null ? otherwise : said;
        }
    }

    /** What became of it. */
    enum Outcome {
        ADDED,
        CHANGED,
        UNCHANGED
    }

    /** The behaviour and what became of it. */
    record Kept(UUID id, Outcome outcome) {}

    /**
     * Takes a row over. Nothing that has happened changes: a row that differs from what was in force on its day is refused
     * unless that day may still be decided on.
     */
    @Transactional
    Kept keep(UUID mineId, Listed listed) {
        return behaviours
                .byCode(mineId, listed.code())
                .map(behaviour -> change(behaviour, listed))
                .orElseGet(() -> add(mineId, listed));
    }

    private Kept change(Behaviour behaviour, Listed listed) {
        BehaviourVersion stands = behaviour.inForce(listed.from()).orElseGet(behaviour.versions()::getFirst);
        BehaviourVersion next = listed.after(stands);
        if (next.sameTerms(stands)) {
            return new Kept(behaviour.id(), Outcome.UNCHANGED);
        }
        addBehaviourVersion.change(behaviour, next);
        return new Kept(behaviour.id(), Outcome.CHANGED);
    }

    private Kept add(UUID mineId, Listed listed) {
        BehaviourRequest request = new BehaviourRequest(listed.code(), listed.first());
        return new Kept(addBehaviour.add(mineId, request).id(), Outcome.ADDED);
    }
}
