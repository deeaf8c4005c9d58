package io.lamproom.member.people;

import io.lamproom.platform.problem.Refusal;
import java.time.LocalDate;

/** The rule of who may hold an office of a branch (支部职务): a full member of the Party, from the first day on. */
final class Officeholder {

    private Officeholder() {}

    /** @throws Refusal.RuleBroken when the worker is no full member on that day */
    static void mustBeFullMember(Person person, LocalDate from, String pointer) {
        person.membershipOn(from)
                .filter(membership -> membership.category() == MembershipCategory.FULL)
                .orElseThrow(() -> new Refusal.RuleBroken("officer-is-full-member", from).at(pointer));
    }
}
