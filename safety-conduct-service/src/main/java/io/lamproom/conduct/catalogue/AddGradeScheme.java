package io.lamproom.conduct.catalogue;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

/** Gives a mine other grades from a date on. What is confirmed keeps the grade it was given. */
@ApplicationScoped
class AddGradeScheme {

    private final GradeSchemeRepository schemes;
    private final RuleBookReader reader;
    private final BusinessClock clock;
    private final Audit audit;
    private final CatalogueChange catalogue;

    AddGradeScheme(
            GradeSchemeRepository schemes,
            RuleBookReader reader,
            BusinessClock clock,
            Audit audit,
            CatalogueChange catalogue) {
        this.schemes = schemes;
        this.reader = reader;
        this.clock = clock;
        this.audit = audit;
        this.catalogue = catalogue;
    }

    @Transactional
    GradeScheme add(UUID mineId, GradeSchemeRequest request) {
        EffectiveDate.check(request.from(), reader.read(mineId).newestOwnScheme(), clock.today());
        GradeScheme scheme = new GradeScheme(
                Ids.next(),
                mineId,
                request.from(),
                request.toLevels(),
                clock.now().truncatedTo(ChronoUnit.MICROS));
        schemes.add(scheme);
        audit.changed(
                "grade-scheme", scheme.id(), scheme.version(), mineId, "grade-scheme.added", List.of("from", "levels"));
        catalogue.announce(mineId);
        return scheme;
    }
}
