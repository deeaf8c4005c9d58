package io.lamproom.conduct.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.conduct.catalogue.RuleBook.Policy;
import io.lamproom.conduct.catalogue.RuleBook.Scheme;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RuleBookTest {

    private static final LocalDate SHIPPED = LocalDate.of(2000, 1, 1);
    private static final LocalDate OWN = LocalDate.of(2026, 1, 1);
    private static final LocalDate NEXT = LocalDate.of(2026, 7, 1);

    private static final Grade SERIOUS = new Grade("SERIOUS", "严重", 2, true);
    private static final Grade A = new Grade("A", "重大", 2, true);
    private static final ConductTerms SHIPPED_TERMS = new ConductTerms(72, 10);
    private static final ConductTerms OWN_TERMS = new ConductTerms(24, 5);

    private final RuleBook book = new RuleBook(
            7,
            List.of(behaviour(OWN, "SERIOUS", 8), behaviour(NEXT, "A", 6)),
            List.of(new Scheme(SHIPPED, false, List.of(SERIOUS)), new Scheme(NEXT, true, List.of(A))),
            List.of(new Policy(OWN, true, OWN_TERMS), new Policy(SHIPPED, false, SHIPPED_TERMS)));

    @Test
    void aBehaviourIsThatOfItsDate() {
        assertThat(book.behaviour("B-1", OWN.minusDays(1))).isEmpty();
        assertThat(book.behaviour("B-1", OWN).orElseThrow().points()).isEqualTo(8);
        assertThat(book.behaviour("B-1", NEXT.minusDays(1)).orElseThrow().points())
                .isEqualTo(8);
        assertThat(book.behaviour("B-1", NEXT).orElseThrow().points()).isEqualTo(6);
        assertThat(book.behaviour("B-2", NEXT)).isEmpty();
    }

    @Test
    void theMinesOwnSchemeGoesBeforeTheShippedFromItsFirstDay() {
        assertThat(book.grade("SERIOUS", NEXT.minusDays(1))).contains(SERIOUS);
        assertThat(book.grade("SERIOUS", NEXT)).isEmpty();
        assertThat(book.grade("A", NEXT)).contains(A);
        assertThat(book.newestOwnScheme()).isEqualTo(NEXT);
    }

    @Test
    void aSheetNamesAGradeByItsCodeOrByWhatTheSchemeOfThatDayCallsIt() {
        assertThat(book.gradeNamed("严重", NEXT.minusDays(1))).contains(SERIOUS);
        assertThat(book.gradeNamed("严重三违", NEXT.minusDays(1))).contains(SERIOUS);
        assertThat(book.gradeNamed("SERIOUS", NEXT.minusDays(1))).contains(SERIOUS);
        assertThat(book.gradeNamed("严重", NEXT)).isEmpty();
        assertThat(book.gradeNamed("重大", NEXT)).contains(A);
    }

    @Test
    void theMinesOwnTermsGoBeforeTheShippedFromTheirFirstDay() {
        assertThat(book.terms(OWN.minusDays(1))).isEqualTo(SHIPPED_TERMS);
        assertThat(book.terms(OWN)).isEqualTo(OWN_TERMS);
        assertThat(book.newestOwnPolicy()).isEqualTo(OWN);
    }

    private static BehaviourTerms behaviour(LocalDate from, String grade, int points) {
        return new BehaviourTerms(
                new UUID(0, 1), "B-1", from, Category.LABOUR_DISCIPLINE, Discipline.OTHER, grade, points, 0);
    }
}
