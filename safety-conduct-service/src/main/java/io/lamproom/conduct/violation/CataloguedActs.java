package io.lamproom.conduct.violation;

import io.lamproom.conduct.catalogue.BehaviourTerms;
import io.lamproom.conduct.catalogue.Category;
import io.lamproom.conduct.catalogue.Grade;
import io.lamproom.conduct.catalogue.RuleBook;
import io.lamproom.conduct.catalogue.SheetWords;
import io.lamproom.platform.sheet.Plain;
import io.lamproom.platform.sheet.RowReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The behaviours of a mine's catalogue as lists of violations name them: by code or by name. */
final class CataloguedActs {

    private static final List<ViolationColumn> NAMING =
            List.of(ViolationColumn.BEHAVIOUR, ViolationColumn.DETERMINATION, ViolationColumn.FACTS);

    private final RuleBook book;
    private final Map<String, Set<String>> codesByName;

    /** @param codesByName the codes of the behaviours that have, or had, a name */
    CataloguedActs(RuleBook book, Map<String, Set<String>> codesByName) {
        this.book = book;
        this.codesByName = codesByName;
    }

    /**
     * The code of the behaviour that a row means, which must be of the category and the grade that the row says; null after
     * a fault.
     */
    String codeOf(RowReader cells, LocalDate on) {
        Category category = cells.coded(ViolationColumn.CATEGORY, SheetWords.CATEGORIES, ViolationFault.CATEGORY);
        Optional<Grade> grade = grade(cells, on);
        BehaviourTerms act = act(cells, on);
        if (act == null) {
            return null;
        }
        if (category != null && category != act.category()) {
            cells.fault(ViolationFault.CATEGORY_DIFFERS, ViolationColumn.CATEGORY);
        }
        if (grade.isPresent() && !grade.get().code().equals(act.grade())) {
            cells.fault(ViolationFault.GRADE_DIFFERS, ViolationColumn.GRADE);
        }
        return act.code();
    }

    private Optional<Grade> grade(RowReader cells, LocalDate on) {
        Optional<String> word = cells.said(ViolationColumn.GRADE).map(Plain::solid);
        Optional<Grade> grade = word.flatMap(text -> book.gradeNamed(text, on));
        if (word.isPresent() && grade.isEmpty()) {
            cells.fault(ViolationFault.GRADE, ViolationColumn.GRADE);
        }
        return grade;
    }

    private BehaviourTerms act(RowReader cells, LocalDate on) {
        for (ViolationColumn column : NAMING) {
            Optional<String> word = cells.said(column).map(Plain::solid);
            List<BehaviourTerms> meant = word.map(text -> meant(text, on)).orElse(List.of());
            if (meant.size() == 1) {
                return meant.getFirst();
            }
            if (meant.size() > 1 || word.isPresent() && column == ViolationColumn.BEHAVIOUR) {
                cells.fault(meant.isEmpty() ? ViolationFault.BEHAVIOUR : ViolationFault.BEHAVIOUR_AMBIGUOUS, column);
                return null;
            }
        }
        cells.fault(ViolationFault.BEHAVIOUR_MISSING, ViolationColumn.BEHAVIOUR);
        return null;
    }

    private List<BehaviourTerms> meant(String word, LocalDate on) {
        Optional<BehaviourTerms> byCode = book.behaviour(word, on);
        return byCode.map(List::of)
                .orElseGet(() -> codesByName.getOrDefault(word, Set.of()).stream()
                        .map(code -> book.behaviour(code, on))
                        .flatMap(Optional::stream)
                        .toList());
    }
}
