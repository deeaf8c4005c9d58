package io.lamproom.conduct.catalogue;

import io.lamproom.conduct.events.BehaviourState;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes the behaviours of the catalogue. */
@ApplicationScoped
class BehaviourPublication implements StateMapping<Behaviour> {

    private final RuleBookReader reader;

    BehaviourPublication(RuleBookReader reader) {
        this.reader = reader;
    }

    @Override
    public Class<Behaviour> aggregate() {
        return Behaviour.class;
    }

    @Override
    public String type() {
        return "behaviour";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public BehaviourState state(Behaviour behaviour) {
        RuleBook book = reader.read(behaviour.mineId());
        return new BehaviourState(
                behaviour.id(),
                behaviour.mineId(),
                behaviour.code(),
                behaviour.versions().stream()
                        .map(version -> stateOf(behaviour, version, book))
                        .toList());
    }

    private static BehaviourState.Version stateOf(Behaviour behaviour, BehaviourVersion version, RuleBook book) {
        return new BehaviourState.Version(
                version.validFrom(),
                behaviour.endOf(version).orElse(null),
                version.nameZh(),
                version.nameEn(),
                version.category().name(),
                version.discipline().name(),
                version.grade(),
                book.grade(version.grade(), version.validFrom())
                        .map(Grade::nationalGrade)
                        .orElse(null),
                version.points(),
                version.unitPoints(),
                version.measures(),
                version.measuresEn(),
                version.ruleText(),
                version.ruleTextEn());
    }
}
