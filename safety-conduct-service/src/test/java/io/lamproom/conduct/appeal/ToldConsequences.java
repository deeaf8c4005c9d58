package io.lamproom.conduct.appeal;

import io.lamproom.conduct.violation.AppealStatus;
import io.lamproom.conduct.violation.ViolationConsequences;
import io.lamproom.conduct.violation.ViolationFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what followed from violations, with the points that each was told with. */
@ApplicationScoped
class ToldConsequences implements ViolationConsequences {

    private record Told(UUID violation, String what) {}

    private final List<Told> all = new CopyOnWriteArrayList<>();

    List<String> of(String violation) {
        return all.stream()
                .filter(told -> told.violation().toString().equals(violation))
                .map(Told::what)
                .toList();
    }

    @Override
    public void confirmed(ViolationFact fact) {
        add("confirmed", fact);
    }

    @Override
    public void appealed(ViolationFact fact) {
        add("appealed", fact);
    }

    @Override
    public void decided(ViolationFact fact, AppealStatus outcome) {
        add("decided " + outcome, fact);
    }

    @Override
    public void revoked(ViolationFact fact) {
        add("revoked", fact);
    }

    @Override
    public void annulled(ViolationFact fact) {
        add("annulled", fact);
    }

    private void add(String what, ViolationFact fact) {
        all.add(new Told(fact.id(), what + " " + fact.points()));
    }
}
