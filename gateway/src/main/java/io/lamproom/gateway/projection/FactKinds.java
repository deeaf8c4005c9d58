package io.lamproom.gateway.projection;

import io.lamproom.platform.consumer.Projection;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** All kinds of facts that are kept, each with its projection. */
@ApplicationScoped
public class FactKinds {

    public static final List<FactKind<?>> ALL = List.of(
            ViolationFacts.KIND,
            DangerFacts.KIND,
            IncidentFacts.KIND,
            InspectionFacts.KIND,
            LeaderShiftFacts.KIND,
            OpenFacts.WORK_HOLDS,
            OpenFacts.APPEALS,
            OpenFacts.PATTERN_REVIEWS,
            OpenFacts.REFUSALS,
            OpenFacts.REFUSAL_REVIEWS,
            AttendanceFacts.MONTHS,
            AttendanceFacts.ABSENCE,
            PersonFacts.SAFETY_DUTIES,
            PersonFacts.POINTS_PROPOSALS);

    private final DataSource database;
    private final BranchRevisions revisions;
    private final BusinessClock clock;

    FactKinds(DataSource database, BranchRevisions revisions, BusinessClock clock) {
        this.database = database;
        this.revisions = revisions;
        this.clock = clock;
    }

    /** @param name as ops call it, such as {@code violations} */
    public static Optional<FactKind<?>> named(String name) {
        return ALL.stream().filter(kind -> kind.name().equals(name)).findFirst();
    }

    @Produces
    @Singleton
    Projection<ViolationState> violations() {
        return of(ViolationFacts.KIND);
    }

    @Produces
    @Singleton
    Projection<DangerState> dangers() {
        return of(DangerFacts.KIND);
    }

    @Produces
    @Singleton
    Projection<IncidentState> incidents() {
        return of(IncidentFacts.KIND);
    }

    @Produces
    @Singleton
    Projection<InspectionState> inspections() {
        return of(InspectionFacts.KIND);
    }

    @Produces
    @Singleton
    Projection<LeaderShiftState> leaderShifts() {
        return of(LeaderShiftFacts.KIND);
    }

    @Produces
    @Singleton
    Projection<WorkHoldState> workHolds() {
        return of(OpenFacts.WORK_HOLDS);
    }

    @Produces
    @Singleton
    Projection<AppealState> appeals() {
        return of(OpenFacts.APPEALS);
    }

    @Produces
    @Singleton
    Projection<PatternReviewState> patternReviews() {
        return of(OpenFacts.PATTERN_REVIEWS);
    }

    @Produces
    @Singleton
    Projection<RefusalState> refusals() {
        return of(OpenFacts.REFUSALS);
    }

    @Produces
    @Singleton
    Projection<RefusalReviewState> refusalReviews() {
        return of(OpenFacts.REFUSAL_REVIEWS);
    }

    @Produces
    @Singleton
    Projection<AttendanceMonthState> attendanceMonths() {
        return of(AttendanceFacts.MONTHS);
    }

    @Produces
    @Singleton
    Projection<AbsenceState> absences() {
        return of(AttendanceFacts.ABSENCE);
    }

    @Produces
    @Singleton
    Projection<SafetyDutyState> safetyDuties() {
        return of(PersonFacts.SAFETY_DUTIES);
    }

    @Produces
    @Singleton
    Projection<PointsProposalState> pointsProposals() {
        return of(PersonFacts.POINTS_PROPOSALS);
    }

    private <S> Projection<S> of(FactKind<S> kind) {
        return new FactProjection<>(kind, database, revisions, clock.zone());
    }
}
