package io.lamproom.member.membership;

import io.lamproom.member.branch.Branch;
import io.lamproom.member.branch.BranchRepository;
import io.lamproom.member.people.Membership;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.period.ClosedPeriods;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Brings what is kept of a Party member in line with the Party's own files: takes over who is new, changes who is known,
 * each by the operation that does it alone, and leaves as it is what is kept so already.
 */
@ApplicationScoped
public class KeepMember {

    private final CallerContext context;
    private final WorkerRepository workers;
    private final BranchRepository branches;
    private final PartyGroupRepository groups;
    private final MemberLife life;
    private final RecordMembership recordMembership;
    private final ChangeMember changeMember;
    private final ClosedPeriods closedPeriods;
    private final BusinessClock clock;
    private final EntityManager database;

    KeepMember(
            CallerContext context,
            WorkerRepository workers,
            BranchRepository branches,
            PartyGroupRepository groups,
            MemberLife life,
            RecordMembership recordMembership,
            ChangeMember changeMember,
            ClosedPeriods closedPeriods,
            BusinessClock clock,
            EntityManager database) {
        this.context = context;
        this.workers = workers;
        this.branches = branches;
        this.groups = groups;
        this.life = life;
        this.recordMembership = recordMembership;
        this.changeMember = changeMember;
        this.closedPeriods = closedPeriods;
        this.clock = clock;
        this.database = database;
    }

    /**
     * What the files say of a member.
     *
     * @param groupId null if they do not say
     * @param joinedOn the day of the general meeting (入党时间); null if they do not say
     * @param fullOn the day from which Party age counts (转正时间); null if they do not say
     */
    public record Files(
            UUID workerId,
            MembershipCategory category,
            UUID branchId,
            UUID groupId,
            LocalDate joinedOn,
            LocalDate fullOn) {

        /** The day on which the category began, as far as they say it. */
        LocalDate since() {
            return category == MembershipCategory.FULL ? fullOn : joinedOn;
        }
    }

    /** What was done. */
    public enum Kept {
        TAKEN_OVER,
        CHANGED,
        UNCHANGED
    }

    @Transactional
    public Kept keep(Files files) {
        Worker worker = workers.find(context.reach(), files.workerId())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-worker").at("/workerId"));
        Membership held = worker.person().membershipOn(clock.today()).orElse(null);
        if (held == null) {
            enter(worker, files, firstDay(worker, files));
        }
        boolean changed = held == null || keepMembership(worker, held, files);
        if (changed) {
            // a second change in one transaction raises the version only of a record that is read anew
            database.flush();
            database.clear();
        }
        boolean placed = place(worker, files, held == null);
        if (held == null) {
            return Kept.TAKEN_OVER;
        }
        return placed || changed ? Kept.CHANGED : Kept.UNCHANGED;
    }

    private boolean keepMembership(Worker worker, Membership held, Files files) {
        if (held.category() == MembershipCategory.PENDING
                || held.category() == MembershipCategory.MEMBERSHIP_SUSPENDED) {
            throw new Refusal.RuleBroken("membership-has-own-way", held.category()).at("/category");
        }
        if (!held.relationBranchId().equals(files.branchId())) {
            enter(worker, files, clock.today());
            return true;
        }
        if (held.category() != files.category()) {
            enter(worker, files, latest(required(files), firstOpenDay(worker)));
            return true;
        }
        PartyMember member = member(worker);
        boolean same = said(files.joinedOn(), member.joinedOn()) && said(files.fullOn(), member.fullOn());
        if (!same) {
            changeMember.date(member.id(), new ExpectedVersion(member.version()), files.joinedOn(), files.fullOn());
        }
        return !same;
    }

    private void enter(Worker worker, Files files, LocalDate from) {
        recordMembership.record(
                context.reach(),
                worker.id(),
                new ExpectedVersion(worker.version()),
                new MembershipRequest(files.category(), files.branchId(), from, files.joinedOn(), files.fullOn()));
    }

    /** Whether the member goes into another group: from today on, or who is taken over from the first day on. */
    private boolean place(Worker worker, Files files, boolean takenOver) {
        if (files.groupId() == null) {
            return false;
        }
        PartyMember member = member(worker);
        LocalDate today = clock.today();
        boolean there = member.placements().stream()
                .filter(placement -> placement.validity().holdsOn(today))
                .anyMatch(placement -> placement.groupId().equals(files.groupId()));
        if (there) {
            return false;
        }
        LocalDate from = takenOver ? latest(member.since(), groupFrom(files)) : today;
        changeMember.place(
                member.id(), new ExpectedVersion(member.version()), new PlacementRequest(files.groupId(), from));
        return true;
    }

    /** The first day on which what the files say of a new member can hold here, and that is still open. */
    private LocalDate firstDay(Worker worker, Files files) {
        LocalDate branchFrom = branches.find(context.reach(), files.branchId())
                .map(Branch::validity)
                .map(validity -> validity.validFrom())
                .orElseThrow(() -> new Refusal.RuleBroken("unknown-branch").at("/relationBranchId"));
        return latest(required(files), worker.hiredOn(), branchFrom, firstOpenDay(worker));
    }

    private LocalDate groupFrom(Files files) {
        return groups.find(context.reach(), files.groupId())
                .map(group -> group.validity().validFrom())
                .orElseThrow(() -> new Refusal.RuleBroken("group-of-relation-branch").at("/groupId"));
    }

    private static LocalDate required(Files files) {
        if (files.since() == null) {
            boolean full = files.category() == MembershipCategory.FULL;
            throw new Refusal.RuleBroken("membership-day-missing", files.category()).at(full ? "/fullOn" : "/joinedOn");
        }
        return files.since();
    }

    private LocalDate firstOpenDay(Worker worker) {
        return closedPeriods.holdFirstOpenDay(worker.mineId()).orElse(null);
    }

    private PartyMember member(Worker worker) {
        return life.find(worker.mineId(), worker.person().id())
                .orElseThrow(() -> new Refusal.StateConflict("no-membership-that-day"));
    }

    private static boolean said(LocalDate files, LocalDate kept) {
        return files == null || files.equals(kept);
    }

    private static LocalDate latest(LocalDate... days) {
        return Stream.of(days)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }
}
