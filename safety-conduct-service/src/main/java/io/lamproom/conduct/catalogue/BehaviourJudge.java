package io.lamproom.conduct.catalogue;

import io.lamproom.platform.sheet.Fault;
import io.lamproom.platform.sheet.FaultCode;
import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import io.lamproom.platform.sheet.Sheet;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the rows of one catalogue from top to bottom and names every fault of a row at once. */
final class BehaviourJudge {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}._-]{1,32}");
    private static final int MOST_POINTS = 100;
    private static final int NAME_LENGTH = 200;
    private static final int MEASURES_LENGTH = 1000;
    private static final int RULE_LENGTH = 2000;

    private final RuleBook book;
    private final LocalDate today;
    private final boolean date1904;
    private final Set<String> seen = new HashSet<>();

    /**
     * @param book the mine's, for the names of its grades
     * @param today from when a row counts that gives no date
     */
    BehaviourJudge(RuleBook book, LocalDate today, boolean date1904) {
        this.book = book;
        this.today = today;
        this.date1904 = date1904;
    }

    /**
     * What is read of a row.
     *
     * @param code as far as it is readable; else null
     * @param listed null if there is a fault
     */
    record Judged(int number, String code, KeepBehaviour.Listed listed, List<Fault> faults) {}

    List<Judged> judge(List<Sheet.Row> rows) {
        return rows.stream().map(this::judge).toList();
    }

    private Judged judge(Sheet.Row row) {
        RowReader cells = new RowReader(row.cells(), date1904);
        String code = code(cells);
        String name = cells.required(BehaviourColumn.NAME, BehaviourFault.NAME_MISSING)
                .map(ignored -> cells.prose(BehaviourColumn.NAME, NAME_LENGTH))
                .orElse(null);
        String nameEn = cells.prose(BehaviourColumn.NAME_EN, NAME_LENGTH);
        Category category = coded(
                cells,
                BehaviourColumn.CATEGORY,
                SheetWords.CATEGORIES,
                BehaviourFault.CATEGORY_MISSING,
                BehaviourFault.CATEGORY);
        Discipline discipline = coded(
                cells,
                BehaviourColumn.DISCIPLINE,
                SheetWords.DISCIPLINES,
                BehaviourFault.DISCIPLINE_MISSING,
                BehaviourFault.DISCIPLINE);
        LocalDate from = cells.date(BehaviourColumn.FROM, BehaviourFault.FROM);
        KeepBehaviour.Listed listed = new KeepBehaviour.Listed(
                code,
                from == null ? today : from,
                name,
                nameEn,
                category,
                discipline,
                grade(cells, from == null ? today : from),
                cells.number(BehaviourColumn.POINTS, MOST_POINTS, BehaviourFault.POINTS),
                cells.number(BehaviourColumn.UNIT_POINTS, MOST_POINTS, BehaviourFault.POINTS),
                cells.prose(BehaviourColumn.MEASURES, MEASURES_LENGTH),
                cells.prose(BehaviourColumn.MEASURES_EN, MEASURES_LENGTH),
                cells.prose(BehaviourColumn.RULE, RULE_LENGTH),
                cells.prose(BehaviourColumn.RULE_EN, RULE_LENGTH));
        return new Judged(row.number(), code, cells.isFaultless() ? listed : null, cells.faults());
    }

    private String code(RowReader cells) {
        Optional<String> code = cells.required(BehaviourColumn.CODE, BehaviourFault.CODE_MISSING)
                .map(Plain::solid);
        if (code.isEmpty()) {
            return null;
        }
        if (!CODE.matcher(code.get()).matches()) {
            cells.fault(BehaviourFault.CODE, BehaviourColumn.CODE);
            return null;
        }
        if (!seen.add(code.get())) {
            cells.fault(BehaviourFault.CODE_TWICE, BehaviourColumn.CODE);
        }
        return code.get();
    }

    private String grade(RowReader cells, LocalDate on) {
        Optional<String> word = cells.required(BehaviourColumn.GRADE, BehaviourFault.GRADE_MISSING)
                .map(Plain::solid);
        Optional<Grade> grade = word.flatMap(written -> book.gradeNamed(written, on));
        if (word.isPresent() && grade.isEmpty()) {
            cells.fault(BehaviourFault.GRADE, BehaviourColumn.GRADE);
        }
        return grade.map(Grade::code).orElse(null);
    }

    private static <T> T coded(
            RowReader cells, BehaviourColumn column, Map<String, T> words, FaultCode missing, FaultCode unknown) {
        return cells.required(column, missing).isEmpty() ? null : cells.coded(column, words, unknown);
    }
}
