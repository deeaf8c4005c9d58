package io.lamproom.conduct.absence;

import io.lamproom.conduct.step.Actors;
import io.lamproom.conduct.step.Shifts;
import io.lamproom.conduct.step.Step;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.time.BusinessClock;
import io.lamproom.platform.time.ShiftTable.Slot;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;

/** Puts on record what the person said, or that they were invited and did not come, before a witness; within the term. */
@ApplicationScoped
class HearAbsentee {

    private final AbsenceDesk desk;
    private final Actors actors;
    private final Shifts shifts;
    private final Roster roster;
    private final HearingTerm hearingTerm;
    private final BusinessClock clock;

    HearAbsentee(
            AbsenceDesk desk,
            Actors actors,
            Shifts shifts,
            Roster roster,
            HearingTerm hearingTerm,
            BusinessClock clock) {
        this.desk = desk;
        this.actors = actors;
        this.shifts = shifts;
        this.roster = roster;
        this.hearingTerm = hearingTerm;
        this.clock = clock;
    }

    @Transactional
    Absence hear(UUID id, ExpectedVersion expected, HearingRequest request) {
        return desk.change(id, expected, "heard", absence -> hear(absence, request), "hearing");
    }

    private void hear(Absence absence, HearingRequest request) {
        desk.checkNotSelf(absence);
        if (request.appeared() == (request.witnessStaffNo() != null)) {
            throw new Refusal.InvalidInput(FieldError.at("/witnessStaffNo", "absence-witness-of-default"));
        }
        Instant heardAt = request.heardAt().toInstant().truncatedTo(ChronoUnit.MICROS);
        UUID witness = request.appeared() ? null : witness(absence, request.witnessStaffNo());
        Step held = new Step(heardAt, actors.caller(), request.statement());
        Hearing hearing = new Hearing(held, actors.now(), request.appeared(), witness);
        if (absence.transitions().contains(AbsenceAction.HEAR.resource())) {
            checkTime(absence, heardAt);
        }
        absence.hear(hearing);
    }

    private void checkTime(Absence absence, Instant heardAt) {
        shifts.checkPast(heardAt, "/heardAt");
        Instant ended = shifts.endOf(absence.mineId(), absence.missed().slot(), "/heardAt");
        if (heardAt.isBefore(ended)) {
            throw new Refusal.RuleBroken("absence-heard-too-early", ended).at("/heardAt");
        }
        Slot heard = shifts.of(absence.mineId(), heardAt, "/heardAt");
        Optional<LocalDate> term = hearingTerm.lastDay(absence);
        if (term.isPresent()) {
            checkInTerm(absence, heard.businessDate(), term.get());
        }
    }

    /** Who heard them says when; were it put on record at any time later, the term would end when they like. */
    private void checkInTerm(Absence absence, LocalDate heardOn, LocalDate lastDay) {
        if (heardOn.isAfter(lastDay)) {
            throw new Refusal.RuleBroken("absence-heard-too-late", lastDay).at("/heardAt");
        }
        LocalDate recordedBy = hearingTerm.recordedBy(absence, lastDay);
        if (clock.today().isAfter(recordedBy)) {
            throw new Refusal.RuleBroken("absence-hearing-recorded-late", lastDay, recordedBy)
                    .at("/heardAt")
                    .with("latest", recordedBy);
        }
    }

    private UUID witness(Absence absence, String staffNo) {
        Worker witness =
                roster.byStaffNo(absence.mineId(), staffNo).orElseThrow(() -> roster.workerUnknown("/witnessStaffNo"));
        if (witness.id().equals(absence.missed().workerId())) {
            throw new Refusal.RuleBroken("witness-is-subject").at("/witnessStaffNo");
        }
        if (actors.callerIs(absence.mineId(), witness.id())) {
            throw new Refusal.RuleBroken("absence-witness-is-hearer").at("/witnessStaffNo");
        }
        return witness.id();
    }
}
