package io.lamproom.member.partyroster;

import io.lamproom.member.membership.KeepMember;
import io.lamproom.member.people.MembershipCategory;
import io.lamproom.member.sheets.NamedWorkers;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.Sheet;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads the rows of one Party roster from top to bottom and names every fault of a row at once. */
final class PartyJudge {

    private static final Map<String, MembershipCategory> CATEGORIES = Map.of(
            "正式党员", MembershipCategory.FULL,
            "正式", MembershipCategory.FULL,
            "中共党员", MembershipCategory.FULL,
            "预备党员", MembershipCategory.PROBATIONARY,
            "预备", MembershipCategory.PROBATIONARY,
            "中共预备党员", MembershipCategory.PROBATIONARY);

    private final NamedWorkers.Reading workers;
    private final PartyNames names;
    private final LocalDate today;
    private final boolean date1904;

    /** @param today business date of judgement */
    PartyJudge(NamedWorkers.Reading workers, PartyNames names, LocalDate today, boolean date1904) {
        this.workers = workers;
        this.names = names;
        this.today = today;
        this.date1904 = date1904;
    }

    /**
     * What is read of a row.
     *
     * @param files null if there is a fault
     */
    record Judged(int number, String staffNo, UUID workerId, KeepMember.Files files, List<Fault> faults) {}

    List<Judged> judge(List<Sheet.Row> rows) {
        workers.next(rows);
        return rows.stream().map(this::judge).toList();
    }

    private Judged judge(Sheet.Row row) {
        RowReader cells = new RowReader(row.cells(), date1904);
        NamedWorkers.Named worker = workers.of(cells);
        UUID branch = branch(cells);
        MembershipCategory category = category(cells);
        LocalDate joinedOn = past(cells, PartyColumn.JOINED_ON, PartyFault.JOINED_ON, PartyFault.JOINED_IN_FUTURE);
        LocalDate fullOn = past(cells, PartyColumn.FULL_ON, PartyFault.FULL_ON, PartyFault.FULL_IN_FUTURE);
        if (fullOn != null && category == MembershipCategory.PROBATIONARY) {
            cells.fault(PartyFault.FULL_OF_PROBATIONARY, PartyColumn.FULL_ON);
        } else if (fullOn != null && joinedOn != null && fullOn.isBefore(joinedOn)) {
            cells.fault(PartyFault.FULL_BEFORE_JOINED, PartyColumn.FULL_ON);
        }
        UUID group = group(cells, branch);
        KeepMember.Files files = new KeepMember.Files(worker.workerId(), category, branch, group, joinedOn, fullOn);
        return new Judged(
                row.number(), worker.staffNo(), worker.workerId(), cells.isFaultless() ? files : null, cells.faults());
    }

    private UUID branch(RowReader cells) {
        Optional<String> name = cells.required(PartyColumn.BRANCH, PartyFault.BRANCH_MISSING);
        Optional<UUID> branch = name.flatMap(names::branch);
        if (name.isPresent() && branch.isEmpty()) {
            cells.fault(PartyFault.BRANCH_UNKNOWN, PartyColumn.BRANCH);
        }
        return branch.orElse(null);
    }

    private UUID group(RowReader cells, UUID branch) {
        Optional<String> name = cells.said(PartyColumn.GROUP);
        if (branch == null || name.isEmpty()) {
            return null;
        }
        Optional<UUID> group = names.group(branch, name.get());
        if (group.isEmpty()) {
            cells.fault(PartyFault.GROUP_UNKNOWN, PartyColumn.GROUP);
        }
        return group.orElse(null);
    }

    private static MembershipCategory category(RowReader cells) {
        return cells.required(PartyColumn.CATEGORY, PartyFault.CATEGORY_MISSING).isEmpty()
                ? null
                : cells.coded(PartyColumn.CATEGORY, CATEGORIES, PartyFault.CATEGORY);
    }

    private LocalDate past(RowReader cells, PartyColumn column, PartyFault noDate, PartyFault inFuture) {
        LocalDate date = cells.date(column, noDate);
        if (date != null && date.isAfter(today)) {
            cells.fault(inFuture, column);
        }
        return date;
    }
}
