package io.lamproom.conduct.danger;

import io.lamproom.conduct.sheet.SheetPeople;
import io.lamproom.conduct.sheet.SheetUnits;
import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.roster.Worker;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * The unit that answers for a danger and, where a row settles them, the five assurances (五落实): either all of them are
 * said, or none.
 *
 * @param unitId null where the place's section answers
 * @param assignment null where nothing is settled yet
 */
record Charged(UUID unitId, AssignmentRequest assignment) {

    private static final int LENGTH = 1000;

    static Charged read(RowReader cells, SheetUnits units, SheetPeople people) {
        // 责任单位/人 may be one column: 采煤一区/王德
        String[] unitAndPerson = cells.said(DangerColumn.UNIT)
                .map(text -> Plain.text(text).split("[/、]", 2))
                .orElse(new String[0]);
        UUID unitId = unitAndPerson.length == 0 ? null : units.of(cells, unitAndPerson[0], DangerColumn.UNIT);
        Worker responsible = people.of(cells, DangerColumn.RESPONSIBLE_NUMBER, DangerColumn.RESPONSIBLE);
        boolean named = cells.said(DangerColumn.RESPONSIBLE_NUMBER)
                .or(() -> cells.said(DangerColumn.RESPONSIBLE))
                .isPresent();
        if (!named && unitAndPerson.length == 2) {
            named = true;
            responsible = people.called(cells, unitAndPerson[1], DangerColumn.UNIT);
        }
        return new Charged(unitId, assignment(cells, named, responsible));
    }

    private static AssignmentRequest assignment(RowReader cells, boolean named, Worker responsible) {
        String measures = cells.prose(DangerColumn.MEASURES, LENGTH);
        Optional<String> fundsSaid = cells.said(DangerColumn.FUNDS);
        OptionalLong funds = cells.fen(DangerColumn.FUNDS, DangerFault.FUNDS);
        Optional<String> deadlineSaid = cells.said(DangerColumn.DEADLINE);
        LocalDate deadline = cells.date(DangerColumn.DEADLINE, DangerFault.DEADLINE);
        String plan = cells.prose(DangerColumn.PLAN, LENGTH);
        if (!named && measures == null && fundsSaid.isEmpty() && deadlineSaid.isEmpty() && plan == null) {
            return null;
        }
        if (!named) {
            cells.fault(DangerFault.RESPONSIBLE_MISSING, DangerColumn.RESPONSIBLE);
        }
        if (measures == null) {
            cells.fault(DangerFault.MEASURES_MISSING, DangerColumn.MEASURES);
        }
        if (fundsSaid.isEmpty()) {
            cells.fault(DangerFault.FUNDS_MISSING, DangerColumn.FUNDS);
        }
        if (deadlineSaid.isEmpty()) {
            cells.fault(DangerFault.DEADLINE_MISSING, DangerColumn.DEADLINE);
        }
        return cells.isFaultless()
                ? new AssignmentRequest(responsible.id(), measures, funds.getAsLong(), deadline, plan)
                : null;
    }
}
