package io.lamproom.conduct.catalogue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All that a mine lays down about conduct, on every date: behaviours, grades and the terms of the procedure. */
public final class RuleBook {

    /** The grades of one scheme; {@code own} is the mine's, the others are shipped and stand in for it. */
    record Scheme(LocalDate from, boolean own, List<Grade> grades) {}

    /** The terms of one policy; {@code own} as in {@link Scheme}. */
    record Policy(LocalDate from, boolean own, ConductTerms terms) {}

    private final long revision;
    private final Map<String, List<BehaviourTerms>> byCode;
    private final List<Scheme> schemes;
    private final List<Policy> policies;

    RuleBook(long revision, List<BehaviourTerms> behaviours, List<Scheme> schemes, List<Policy> policies) {
        this.revision = revision;
        this.byCode = behaviours.stream()
                .sorted(Comparator.comparing(BehaviourTerms::from).reversed())
                .collect(Collectors.groupingBy(BehaviourTerms::code));
        this.schemes = schemes.stream()
                .sorted(Comparator.comparing(Scheme::own)
                        .thenComparing(Scheme::from)
                        .reversed())
                .toList();
        this.policies = policies.stream()
                .sorted(Comparator.comparing(Policy::own)
                        .thenComparing(Policy::from)
                        .reversed())
                .toList();
    }

    long revision() {
        return revision;
    }

    /** The version of a behaviour in force on a date. */
    public Optional<BehaviourTerms> behaviour(String code, LocalDate on) {
        return byCode.getOrDefault(code, List.of()).stream()
                .filter(terms -> !terms.from().isAfter(on))
                .findFirst();
    }

    /** A grade of the scheme in force on a date. */
    public Optional<Grade> grade(String code, LocalDate on) {
        return grades(on).filter(grade -> grade.code().equals(code)).findFirst();
    }

    /** A grade of the scheme in force on a date by its code or its name, as sheets have it: 严重 or 严重三违. */
    public Optional<Grade> gradeNamed(String word, LocalDate on) {
        return grades(on)
                .filter(grade ->
                        word.equals(grade.code()) || word.equals(grade.nameZh()) || word.equals(grade.nameZh() + "三违"))
                .findFirst();
    }

    private Stream<Grade> grades(LocalDate on) {
        return schemes.stream()
                .filter(scheme -> !scheme.from().isAfter(on))
                .limit(1)
                .flatMap(scheme -> scheme.grades().stream());
    }

    /** The terms of the procedure in force on a date; the oldest there are for a date before all of them. */
    public ConductTerms terms(LocalDate on) {
        return policies.stream()
                .filter(policy -> !policy.from().isAfter(on))
                .findFirst()
                .orElseGet(policies::getLast)
                .terms();
    }

    /** The first day of the mine's own newest scheme; null while it has none. */
    LocalDate newestOwnScheme() {
        return schemes.stream()
                .filter(Scheme::own)
                .map(Scheme::from)
                .findFirst()
                .orElse(null);
    }

    /** The first day of the mine's own newest policy; null while it has none. */
    LocalDate newestOwnPolicy() {
        return policies.stream()
                .filter(Policy::own)
                .map(Policy::from)
                .findFirst()
                .orElse(null);
    }
}
