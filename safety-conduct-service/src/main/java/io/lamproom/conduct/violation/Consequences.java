package io.lamproom.conduct.violation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.function.BiConsumer;

/** Tells everything that follows from violations of a step. */
@ApplicationScoped
public class Consequences {

    private final Instance<ViolationConsequences> all;

    Consequences(@Any Instance<ViolationConsequences> all) {
        this.all = all;
    }

    public void tell(BiConsumer<ViolationConsequences, ViolationFact> step, Violation violation) {
        ViolationFact fact = ViolationFact.of(violation);
        all.forEach(each -> step.accept(each, fact));
    }
}
