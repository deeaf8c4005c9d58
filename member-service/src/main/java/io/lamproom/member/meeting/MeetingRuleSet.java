package io.lamproom.member.meeting;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.rules.RuleSetKind;
import jakarta.enterprise.context.ApplicationScoped;

/** The rules of meetings as a kind of rule set. */
@ApplicationScoped
class MeetingRuleSet implements RuleSetKind<MeetingRules> {

    @Override
    public String code() {
        return "meeting";
    }

    @Override
    public Class<MeetingRules> type() {
        return MeetingRules.class;
    }

    @Override
    public void check(MeetingRules rules) {
        if (rules.kinds().size() != MeetingKind.values().length) {
            throw new Refusal.RuleBroken("rules-for-every-kind").at("/rules/kinds");
        }
        rules.kinds().forEach((kind, each) -> {
            checkShare(each.quorum(), "/rules/kinds/" + kind + "/quorum");
            checkShare(each.majority(), "/rules/kinds/" + kind + "/majority");
        });
    }

    /** Not even everyone is more than the whole. */
    private static void checkShare(Share share, String pointer) {
        if (share != null && (share.atLeast() ? share.part() > share.whole() : share.part() >= share.whole())) {
            throw new Refusal.RuleBroken("share-beyond-whole").at(pointer);
        }
    }
}
