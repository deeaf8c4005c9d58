package io.lamproom.conduct.inspection;

import io.lamproom.conduct.events.InspectionState;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

/** Publishes inspections. */
@ApplicationScoped
class InspectionPublication implements StateMapping<Inspection> {

    @Override
    public Class<Inspection> aggregate() {
        return Inspection.class;
    }

    @Override
    public String type() {
        return "inspection";
    }

    @Override
    public Topic topic() {
        return Topic.CONDUCT;
    }

    @Override
    public InspectionState state(Inspection inspection) {
        Visit visit = inspection.visit();
        return new InspectionState(
                inspection.id(),
                inspection.mineId(),
                inspection.kind().name(),
                inspection.status().name(),
                inspection.inspectorId(),
                inspection.plannedOn(),
                visit == null ? null : visit.at(),
                visit == null ? null : visit.on(),
                visit == null ? null : visit.shift(),
                inspection.places().stream()
                        .map(place -> new InspectionState.PlaceVisit(
                                place.placeId(),
                                place.planned(),
                                place.visitedOn(),
                                place.sectionId(),
                                place.coveringBranchId()))
                        .toList(),
                inspection.dangers().stream().sorted().toList(),
                Step.timeOf(inspection.cancellation()));
    }
}
