package io.lamproom.conduct.violation;

import io.lamproom.conduct.sheet.FactFault;
import io.lamproom.conduct.sheet.SheetUnits;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheetimport.Rehearsal;
import io.lamproom.platform.sheetimport.RowResult;
import io.lamproom.platform.sheetimport.RowStatus;
import io.lamproom.roster.AskedStanding;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Standing;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes reports of the rows of a sheet, but of those that are on record already and of those that name a wrong unit. */
@ApplicationScoped
class KeepReportRows {

    private final ReportViolations reportViolations;
    private final ViolationsOnRecord onRecord;
    private final Roster roster;

    KeepReportRows(ReportViolations reportViolations, ViolationsOnRecord onRecord, Roster roster) {
        this.reportViolations = reportViolations;
        this.onRecord = onRecord;
        this.roster = roster;
    }

    /** What would become of the rows; writes nothing. */
    @Transactional(TxType.MANDATORY)
    List<RowResult> judge(List<ViolationJudge.Judged> rows, SheetUnits units) {
        return resultsOf(rows, units, reportViolations::judge).stream()
                .map(RowResult::unmade)
                .toList();
    }

    @Transactional(TxType.MANDATORY)
    List<RowResult> write(List<ViolationJudge.Judged> rows, SheetUnits units) {
        return resultsOf(rows, units, reportViolations::report).stream()
                .map(result -> result.written(result.subjectId()))
                .toList();
    }

    private List<RowResult> resultsOf(
            List<ViolationJudge.Judged> read,
            SheetUnits units,
            Function<List<ReportRequest>, List<Reported>> reporting) {
        List<ViolationJudge.Judged> rows = ofTheirUnits(read, units);
        Map<ViolationJudge.Key, UUID> known = onRecord.of(rows.stream()
                .map(ViolationJudge.Judged::key)
                .filter(Objects::nonNull)
                .toList());
        List<ViolationJudge.Judged> fresh = rows.stream()
                .filter(row -> row.key() != null && !known.containsKey(row.key()))
                .toList();
        List<Reported> reported = reporting.apply(
                fresh.stream().map(ViolationJudge.Judged::report).toList());
        Map<Integer, RowResult> results = new HashMap<>();
        for (int i = 0; i < fresh.size(); i++) {
            results.put(fresh.get(i).number(), result(fresh.get(i), reported.get(i)));
        }
        return rows.stream()
                .map(row -> results.getOrDefault(row.number(), settled(row, known.get(row.key()))))
                .toList();
    }

    private static RowResult settled(ViolationJudge.Judged row, UUID known) {
        return known == null
                ? RowResult.refused(row.number(), row.staffNo(), row.faults())
                : new RowResult(row.number(), RowStatus.UNCHANGED, row.staffNo(), known, List.of());
    }

    private static RowResult result(ViolationJudge.Judged row, Reported reported) {
        return switch (reported) {
            case Reported.Taken taken ->
                new RowResult(
                        row.number(),
                        taken.repeat() ? RowStatus.UNCHANGED : RowStatus.NEW,
                        row.staffNo(),
                        taken.receipt().id(),
                        List.of());
            // nothing is wrong with the row: it is judged again later
            case Reported.Refused refused when refused.refusal() instanceof Refusal.Unavailable later -> throw later;
            case Reported.Refused refused ->
                RowResult.refused(
                        row.number(),
                        row.staffNo(),
                        List.of(Rehearsal.fault(refused.refusal(), KeepReportRows::columnOf)));
        };
    }

    /** A row whose unit is not the subject's on that day is more likely about somebody else. */
    private List<ViolationJudge.Judged> ofTheirUnits(List<ViolationJudge.Judged> rows, SheetUnits units) {
        Set<AskedStanding> asked = rows.stream()
                .filter(row -> row.key() != null && row.unit() != null)
                .map(KeepReportRows::asked)
                .collect(Collectors.toSet());
        Map<AskedStanding, Standing> standings = asked.isEmpty() ? Map.of() : roster.at(asked);
        return rows.stream()
                .map(row -> row.key() == null || row.unit() == null
                        ? row
                        : ofTheirUnit(row, units.meant(row.unit()), standings.get(asked(row))))
                .toList();
    }

    private static ViolationJudge.Judged ofTheirUnit(ViolationJudge.Judged row, Set<UUID> meant, Standing standing) {
        if (meant.isEmpty()) {
            return row.refused(new Fault(FactFault.UNIT_UNKNOWN, ViolationColumn.UNIT));
        }
        boolean theirs = standing == null
                || Stream.of(standing.unitId(), standing.sectionId(), standing.teamId())
                        .anyMatch(meant::contains);
        return theirs ? row : row.refused(new Fault(ViolationFault.UNIT_DIFFERS, ViolationColumn.UNIT));
    }

    private static AskedStanding asked(ViolationJudge.Judged row) {
        return new AskedStanding(row.key().workerId(), row.businessDate());
    }

    private static SheetColumn columnOf(String pointer) {
        return switch (pointer) {
            case "/occurredAt" -> ViolationColumn.TIME;
            case "/behaviourCode" -> ViolationColumn.BEHAVIOUR;
            case "/place" -> ViolationColumn.PLACE;
            case "/description" -> ViolationColumn.FACTS;
            default -> ViolationColumn.STAFF_NUMBER;
        };
    }
}
