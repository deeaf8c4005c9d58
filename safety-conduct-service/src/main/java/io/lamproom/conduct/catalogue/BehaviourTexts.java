package io.lamproom.conduct.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.UUID;

/** What the catalogue says of a behaviour, for papers that quote it. */
@ApplicationScoped
public class BehaviourTexts {

    /** @param ruleText the rule that it breaks (三违依据); null where the catalogue gives none */
    public record Text(String nameZh, String ruleText) {}

    private final BehaviourRepository behaviours;

    BehaviourTexts(BehaviourRepository behaviours) {
        this.behaviours = behaviours;
    }

    /** As it stood on a date. */
    @Transactional
    public Text on(UUID behaviourId, LocalDate date) {
        BehaviourVersion version = behaviours.inForce(behaviourId, date);
        return new Text(version.nameZh(), version.ruleText());
    }
}
