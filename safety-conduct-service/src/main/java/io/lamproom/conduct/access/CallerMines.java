package io.lamproom.conduct.access;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.roster.Mine;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** The mines of the caller's token, as the roster knows them: one of a person, any number of a program. */
@ApplicationScoped
public class CallerMines {

    private final CallerContext context;
    private final Roster roster;

    CallerMines(CallerContext context, Roster roster) {
        this.context = context;
        this.roster = roster;
    }

    public Set<UUID> all() {
        return context.caller().mines().stream()
                .map(roster::mineByCode)
                .flatMap(Optional::stream)
                .map(Mine::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Empty for a program that serves several mines. */
    public Optional<UUID> only() {
        if (context.caller().mines().size() != 1) {
            return Optional.empty();
        }
        String code = context.caller().mines().iterator().next();
        return Optional.of(
                roster.mineByCode(code).orElseThrow(this::mineUnknown).id());
    }

    /**
     * The mine a caller means: the one of this code, or without a code the only one.
     *
     * @throws Refusal when it is not one of the caller's, or a program that serves several names none
     */
    public UUID chosen(String code) {
        if (code == null) {
            return only().orElseThrow(() -> new Refusal.InvalidInput(FieldError.ofParameter("mine", "required")));
        }
        return roster.mineByCode(code)
                .map(Mine::id)
                .filter(all()::contains)
                .orElseThrow(() -> new Refusal.InvalidInput(FieldError.ofParameter("mine", "mine-unknown")));
    }

    /** What is open to every caller of its mines. */
    public Reach reach() {
        return Reach.of(Node.MINE, all());
    }

    private Refusal mineUnknown() {
        return roster.behind()
                ? new Refusal.Unavailable("roster-behind", Duration.ofSeconds(1))
                : new Refusal.NotAllowed("mine-unknown");
    }
}
