package io.lamproom.conduct.danger;

import io.lamproom.conduct.events.DangerState;
import io.lamproom.conduct.step.Mark;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes dangers. */
@ApplicationScoped
class DangerPublication implements StateMapping<Danger> {

    @Override
    public Class<Danger> aggregate() {
        return Danger.class;
    }

    @Override
    public String type() {
        return "danger";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public DangerState state(Danger danger) {
        Finding finding = danger.finding();
        Classification classification = danger.classification();
        Owner owner = classification.owner();
        Assurances settled = danger.assurances();
        Stoppage stoppage = danger.stoppage();
        Dismissal dismissal = danger.dismissal();
        return new DangerState(
                danger.id(),
                danger.mineId(),
                danger.status().name(),
                finding.source().name(),
                danger.kind().discipline().name(),
                danger.kind().factor().name(),
                classification.grade().name(),
                classification.handling().name(),
                finding.placeId(),
                finding.underground(),
                finding.foundAt(),
                finding.businessDate(),
                finding.shift(),
                finding.recordedAt(),
                finding.late(),
                finding.history(),
                finding.finderId(),
                owner.sectionId(),
                owner.teamId(),
                owner.coveringBranchId(),
                danger.repeatOf(),
                settled == null ? null : settled.responsibleId(),
                danger.supervisorId(),
                settled == null ? null : settled.deadline(),
                danger.dueOn(),
                stoppage == null ? null : Mark.timeOf(stoppage.stopped()),
                stoppage == null ? null : Mark.timeOf(stoppage.resumed()),
                Mark.timeOf(danger.assignment()),
                Step.timeOf(danger.rectification()),
                danger.closedAt(),
                dismissal == null ? null : Step.timeOf(dismissal.step()),
                dismissal == null ? null : dismissal.doubleOf(),
                danger.checks().stream()
                        .map(check -> new DangerState.Check(check.step().at(), check.passed()))
                        .toList(),
                danger.extensions().stream().map(DangerPublication::extension).toList(),
                danger.escalations().stream()
                        .map(each -> new DangerState.Escalation(
                                each.to().name(), each.dueOn(), each.reachedOn(), each.noticedAt()))
                        .toList(),
                false);
    }

    private static DangerState.Extension extension(DangerExtension extension) {
        return new DangerState.Extension(
                extension.formerDeadline(),
                extension.newDeadline(),
                Mark.timeOf(extension.asked()),
                Step.timeOf(extension.decision()),
                extension.approved());
    }
}
