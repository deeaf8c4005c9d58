package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Discipline;
import io.lamproom.conduct.step.Actor;
import io.lamproom.platform.ids.Ids;
import io.lamproom.roster.Standing;
import java.time.Instant;
import java.time.LocalDate;

/** Violations that are in no database, for the rules of what is kept beside one. */
public final class Drafts {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Instant NOW = Instant.parse("2026-11-21T22:00:00Z");

    private Drafts() {}

    /** A draft of somebody's. */
    public static Violation draft() {
        return new Violation(
                Ids.next(),
                new BehaviourTerms(
                        Ids.next(),
                        "B-1",
                        DAY.minusYears(1),
                        Category.RULE_BREAKING_OPERATION,
                        Discipline.TRANSPORT,
                        "SERIOUS",
                        8,
                        2),
                standing(),
                new Occurrence(NOW.minusSeconds(3600), DAY, "NIGHT", false, true, "2301", "…", false),
                new Recording(NOW, new Actor("recorder", "100001"), "web", RecorderKind.OFFICER, ReportSource.PERSON),
                false);
    }

    /** Where its subject stood. */
    public static Standing standing() {
        return new Standing(
                Ids.next(),
                DAY,
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                Ids.next(),
                null,
                null,
                "miner",
                "coal",
                true,
                "ACTIVE",
                null);
    }
}
