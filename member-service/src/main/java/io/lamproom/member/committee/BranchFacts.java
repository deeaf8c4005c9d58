package io.lamproom.member.committee;

import io.lamproom.member.branch.BranchKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A branch on a day.
 *
 * @param members full and probationary ones
 * @param committeeMembers positions in its committee beside secretary and deputies
 * @param officers people who hold any office in it
 * @param secretaryFullOn the day from which the Party age of its secretary counts, if that is known
 * @param units the units that it covers
 * @param termEnd the first day after its term, if one is on record
 */
record BranchFacts(
        BranchKind kind,
        int full,
        int members,
        int committeeMembers,
        int officers,
        boolean secretary,
        Optional<LocalDate> secretaryFullOn,
        int units,
        Optional<LocalDate> termEnd) {

    /** Committees of a Party organisation above branches follow rules of their own. */
    private boolean isBranch() {
        return kind == BranchKind.BRANCH || kind == BranchKind.JOINT || kind == BranchKind.TEMPORARY;
    }

    /** What is out of order by these rules. */
    List<BranchWarning> warnings(BranchRules rules, LocalDate day) {
        List<BranchWarning> warnings = new ArrayList<>();
        if (isBranch()) {
            size(rules, warnings);
        }
        if (kind == BranchKind.JOINT && units > rules.mostUnits()) {
            warnings.add(BranchWarning.TOO_MANY_UNITS);
        }
        if (!secretary) {
            warnings.add(BranchWarning.SECRETARY_MISSING);
        }
        secretaryFullOn
                .filter(full -> full.plusMonths(rules.secretaryPartyAgeMonths()).isAfter(day))
                .ifPresent(full -> warnings.add(BranchWarning.SECRETARY_NEW_TO_PARTY));
        if (kind != BranchKind.TEMPORARY) {
            term(rules, day).ifPresent(warnings::add);
        }
        return warnings;
    }

    private void size(BranchRules rules, List<BranchWarning> warnings) {
        if (full < rules.fewestFull()) {
            warnings.add(BranchWarning.TOO_FEW_FULL_MEMBERS);
        }
        if (members > rules.mostMembers()) {
            warnings.add(BranchWarning.TOO_MANY_MEMBERS);
        }
        boolean committee = committeeMembers > 0;
        if (committee && full < rules.committeeFrom()) {
            warnings.add(BranchWarning.COMMITTEE_OF_TOO_FEW);
        }
        if (!committee && full >= rules.committeeFrom() && kind != BranchKind.TEMPORARY) {
            warnings.add(BranchWarning.COMMITTEE_MISSING);
        }
        if (committee && (officers < rules.smallestCommittee() || officers > rules.largestCommittee())) {
            warnings.add(BranchWarning.COMMITTEE_SIZE);
        }
    }

    private Optional<BranchWarning> term(BranchRules rules, LocalDate day) {
        if (termEnd.isEmpty()) {
            return Optional.of(BranchWarning.TERM_MISSING);
        }
        if (!termEnd.get().isAfter(day)) {
            return Optional.of(BranchWarning.TERM_OVER);
        }
        return termEnd.get().minusMonths(rules.termNoticeMonths()).isAfter(day)
                ? Optional.empty()
                : Optional.of(BranchWarning.TERM_ENDS_SOON);
    }
}
