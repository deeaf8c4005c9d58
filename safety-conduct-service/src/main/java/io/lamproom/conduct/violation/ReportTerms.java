package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.RuleBook;
import io.lamproom.conduct.catalogue.RuleBooks;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.roster.Roster;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** The terms of a mine's reports, by the rules of the business date and the mine's working days. */
@ApplicationScoped
class ReportTerms {

    private final RuleBooks rules;
    private final Roster roster;
    private final BusinessClock clock;

    ReportTerms(RuleBooks rules, Roster roster, BusinessClock clock) {
        this.rules = rules;
        this.roster = roster;
        this.clock = clock;
    }

    /**
     * As they stand at an instant, of what is not on record yet.
     *
     * @param reportedAt null while it is a draft
     */
    Terms asOf(Instant instant, UUID mineId, Occurrence occurrence, Instant reportedAt, RuleBook book) {
        return asOf(instant, mineId, occurrence, reportedAt, false, book);
    }

    /** As they stand at an instant, by the terms of this book. */
    Terms asOf(Instant instant, Violation violation, RuleBook book) {
        return asOf(
                instant,
                violation.mineId(),
                violation.occurrence(),
                violation.reportedAt(),
                violation.termExtension() != null,
                book);
    }

    /** As they stand now. */
    Terms now(Violation violation) {
        return asOf(clock.now(), violation, rules.recent(violation.mineId()));
    }

    private Terms asOf(
            Instant instant, UUID mineId, Occurrence occurrence, Instant reportedAt, boolean extended, RuleBook book) {
        return Terms.asOf(
                instant,
                occurrence,
                reportedAt,
                extended,
                book.terms(occurrence.businessDate()),
                roster.workingDays(mineId),
                clock.zone());
    }

    /** As they stand now, of what is no history. */
    Terms now(UUID mineId, LocalDate businessDate, Instant occurredAt, Instant reportedAt, boolean extended) {
        return Terms.asOf(
                clock.now(),
                occurredAt,
                reportedAt,
                extended,
                rules.recent(mineId).terms(businessDate),
                roster.workingDays(mineId),
                clock.zone());
    }
}
