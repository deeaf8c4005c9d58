package io.lamproom.member.rosterimport;

import io.lamproom.member.people.Assignment;
import io.lamproom.member.people.Background;
import io.lamproom.member.people.ChineseIdNumber;
import io.lamproom.member.people.Contact;
import io.lamproom.member.people.CorrectWorker;
import io.lamproom.member.people.Correction;
import io.lamproom.member.people.EmploymentForm;
import io.lamproom.member.people.Hiring;
import io.lamproom.member.people.Transfer;
import io.lamproom.member.people.Work;
import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheetimport.RowResult;
import io.lamproom.platform.sheetimport.RowStatus;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Holds rows against the stored workers: who is new, what changes, who is as stored. The staff number says who a row is
 * about. Another unit, team or work than that of today is a transfer from today on.
 */
@ApplicationScoped
class RosterPlan {

    private final WorkerRepository workers;
    private final StoredPeople people;
    private final CorrectWorker corrections;
    private final BusinessClock clock;

    RosterPlan(WorkerRepository workers, StoredPeople people, CorrectWorker corrections, BusinessClock clock) {
        this.workers = workers;
        this.people = people;
        this.corrections = corrections;
        this.clock = clock;
    }

    List<Decision> decide(UUID mineId, List<Verdict> verdicts) {
        List<RosterEntry> entries =
                verdicts.stream().map(Verdict::entry).filter(Objects::nonNull).toList();
        Map<String, Worker> byStaffNo = byStaffNo(mineId, entries);
        Map<ChineseIdNumber, StoredPeople.Known> byIdNumber =
                people.find(mineId, entries.stream().map(RosterEntry::idNumber).toList());
        LocalDate today = clock.today();
        return verdicts.stream()
                .map(verdict -> verdict.entry() == null
                        ? Decision.refused(RowResult.refused(verdict.number(), verdict.staffNo(), verdict.faults()))
                        : decide(
                                verdict,
                                byStaffNo.get(verdict.entry().staffNo()),
                                byIdNumber.get(verdict.entry().idNumber()),
                                today))
                .toList();
    }

    private Map<String, Worker> byStaffNo(UUID mineId, List<RosterEntry> entries) {
        Set<String> staffNos = entries.stream().map(RosterEntry::staffNo).collect(Collectors.toSet());
        return staffNos.isEmpty()
                ? Map.of()
                : workers.findByStaffNos(Reach.of(Node.MINE, Set.of(mineId)), mineId, staffNos).stream()
                        .collect(Collectors.toMap(Worker::staffNo, Function.identity()));
    }

    private Decision decide(Verdict verdict, Worker stored, StoredPeople.Known known, LocalDate today) {
        RosterEntry entry = verdict.entry();
        List<Fault> faults = stored == null ? faultsOfNew(entry, known) : faultsOfStored(entry, stored, known);
        if (!faults.isEmpty()) {
            return Decision.refused(RowResult.refused(verdict.number(), entry.staffNo(), faults));
        }
        if (stored == null) {
            return new Decision(result(verdict, RowStatus.NEW, null), hiring(entry), null, null, null);
        }
        Correction correction = correction(entry);
        boolean corrected = !corrections.differences(stored, correction).isEmpty();
        Optional<Transfer> transfer = transfer(entry, stored, today);
        RowStatus status = corrected || transfer.isPresent() ? RowStatus.CHANGED : RowStatus.UNCHANGED;
        return new Decision(
                result(verdict, status, stored.id()),
                null,
                stored,
                corrected ? correction : null,
                transfer.orElse(null));
    }

    private static RowResult result(Verdict verdict, RowStatus status, UUID workerId) {
        return new RowResult(verdict.number(), status, verdict.staffNo(), workerId, List.of());
    }

    /** Who worked here before is employed anew, unless the row cannot be about that person. */
    private static List<Fault> faultsOfNew(RosterEntry entry, StoredPeople.Known known) {
        if (known == null) {
            return List.of();
        }
        if (known.employed()) {
            return List.of(new Fault(RosterFault.ID_NUMBER_TAKEN, RosterColumn.ID_NUMBER));
        }
        List<Fault> faults = new ArrayList<>();
        if (known.deceased()) {
            faults.add(new Fault(RosterFault.PERSON_DECEASED, RosterColumn.ID_NUMBER));
        }
        if (!entry.name().equals(known.name())) {
            faults.add(new Fault(RosterFault.NAME_OF_ANOTHER, RosterColumn.NAME));
        }
        if (known.leftOn() != null && known.leftOn().isAfter(entry.hiredOn())) {
            faults.add(new Fault(RosterFault.HIRED_BEFORE_LEAVING, RosterColumn.HIRE_DATE));
        }
        return faults;
    }

    private static List<Fault> faultsOfStored(RosterEntry entry, Worker stored, StoredPeople.Known known) {
        List<Fault> faults = new ArrayList<>();
        if (known == null || !known.personId().equals(stored.person().id())) {
            faults.add(new Fault(RosterFault.STAFF_NUMBER_OF_ANOTHER, RosterColumn.STAFF_NUMBER));
        } else if (stored.status().isEnd()) {
            faults.add(new Fault(RosterFault.EMPLOYMENT_ENDED, RosterColumn.STAFF_NUMBER));
        } else if (!stored.hiredOn().equals(entry.hiredOn())) {
            faults.add(new Fault(RosterFault.HIRE_DATE_DIFFERS, RosterColumn.HIRE_DATE));
        }
        return faults;
    }

    private static Hiring hiring(RosterEntry entry) {
        return new Hiring(
                entry.staffNo(),
                entry.name(),
                entry.sex(),
                entry.idNumber(),
                background(entry),
                contact(entry),
                entry.employmentForm() == null ? EmploymentForm.CONTRACT : entry.employmentForm(),
                null,
                entry.hiredOn(),
                entry.skillLevel(),
                entry.remark(),
                (entry.team() == null ? entry.section() : entry.team()).id(),
                entry.post(),
                entry.trade(),
                entry.duty(),
                entry.usualShift(),
                entry.underground(),
                null);
    }

    private static Correction correction(RosterEntry entry) {
        return new Correction(
                entry.name(),
                background(entry),
                contact(entry),
                entry.employmentForm(),
                null,
                entry.skillLevel(),
                entry.remark());
    }

    private static Background background(RosterEntry entry) {
        return new Background(
                entry.ethnicity(), entry.nativePlace(), entry.education(), entry.major(), entry.politicalStatus());
    }

    private static Contact contact(RosterEntry entry) {
        return new Contact(entry.phone(), entry.address(), entry.emergencyContact());
    }

    /** Empty if the worker is there and does that already. */
    private static Optional<Transfer> transfer(RosterEntry entry, Worker stored, LocalDate today) {
        Assignment now =
                stored.primaryOn(today).orElseGet(() -> stored.assignments().getFirst());
        Work was = now.work();
        UUID unitId = unitId(entry, now);
        boolean moved = !unitId.equals(now.unitId());
        Boolean underground = moved || entry.underground() != null ? entry.underground() : (Boolean) was.underground();
        Transfer transfer = new Transfer(
                unitId,
                kept(entry.post(), was.post()),
                kept(entry.trade(), was.trade()),
                kept(entry.duty(), was.duty()),
                kept(entry.usualShift(), was.usualShift()),
                underground,
                today);
        boolean same = !moved
                && Objects.equals(transfer.post(), was.post())
                && Objects.equals(transfer.trade(), was.trade())
                && Objects.equals(transfer.duty(), was.duty())
                && Objects.equals(transfer.usualShift(), was.usualShift())
                && underground == was.underground();
        return same ? Optional.empty() : Optional.of(transfer);
    }

    /** A sheet without a column for teams leaves a worker of the unit in the team. */
    private static UUID unitId(RosterEntry entry, Assignment now) {
        if (entry.team() != null) {
            return entry.team().id();
        }
        boolean teamStays = !entry.teamSaid() && entry.section().id().equals(now.sectionId());
        return teamStays ? now.unitId() : entry.section().id();
    }

    private static String kept(String said, String stored) {
        return said == null ? stored : said;
    }
}
