package io.lamproom.member.people;

import io.lamproom.platform.change.Change;
import io.lamproom.platform.change.ChangeRecorder;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Reach;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Puts a worker's master data and contact right. */
@ApplicationScoped
public class CorrectWorker {

    private final WorkerRepository workers;
    private final Sealing sealing;
    private final ChangeRecorder changes;

    CorrectWorker(WorkerRepository workers, Sealing sealing, ChangeRecorder changes) {
        this.workers = workers;
        this.sealing = sealing;
        this.changes = changes;
    }

    @Transactional
    public Worker correct(Reach reach, UUID id, ExpectedVersion expected, Correction correction) {
        Worker worker = workers.find(reach, id).orElseThrow(Refusal.NotFound::new);
        ExpectedVersion.check(expected, worker.version());
        changes.recordAll(apply(reach, worker, correction));
        return worker;
    }

    /**
     * Corrects without recording: for who records many at once.
     *
     * @return what is to be recorded: nothing when all is as it was; every employment of the person when the name changed
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<Change> apply(Reach reach, Worker worker, Correction correction) {
        Person person = worker.person();
        if (person.erased()) {
            throw new Refusal.StateConflict("person-erased");
        }
        List<String> fields = differences(worker, correction);
        if (fields.isEmpty()) {
            return List.of();
        }
        List<Worker> touched = fields.contains("name") ? workers.ofPerson(reach, person) : List.of(worker);
        touched.forEach(workers::raise);
        if (correction.name() != null) {
            person.rename(correction.name());
        }
        person.describe(correction.background().over(person.background()));
        sealing.seal(person, correction.contact());
        worker.employ(
                Given.value(correction.employmentForm(), worker.employmentForm()),
                Given.text(correction.employer(), worker.employer()));
        worker.describe(
                Given.value(correction.skillLevel(), worker.skillLevel()),
                Given.text(correction.remark(), worker.remark()));
        return touched.stream()
                .map(each -> Change.of("worker.corrected", each, fields.toArray(String[]::new)))
                .toList();
    }

    /** The names of the fields in which a worker is not as a correction says. */
    public List<String> differences(Worker worker, Correction correction) {
        Person person = worker.person();
        Contact contact = sealing.contactOf(person);
        Background was = person.background();
        Background is = correction.background();
        List<String> fields = new ArrayList<>();
        noteText(fields, "name", correction.name(), person.name());
        noteText(fields, "phone", correction.contact().phone(), contact.phone());
        noteText(fields, "address", correction.contact().address(), contact.address());
        noteText(fields, "emergencyContact", correction.contact().emergencyContact(), contact.emergencyContact());
        noteText(fields, "ethnicity", is.ethnicity(), was.ethnicity());
        noteText(fields, "nativePlace", is.nativePlace(), was.nativePlace());
        note(fields, "education", is.education(), was.education());
        noteText(fields, "major", is.major(), was.major());
        note(fields, "politicalStatus", is.politicalStatus(), was.politicalStatus());
        note(fields, "employmentForm", correction.employmentForm(), worker.employmentForm());
        noteText(fields, "employer", correction.employer(), worker.employer());
        note(fields, "skillLevel", correction.skillLevel(), worker.skillLevel());
        noteText(fields, "remark", correction.remark(), worker.remark());
        return fields;
    }

    private static void note(List<String> fields, String field, Object given, Object stored) {
        if (given != null && !given.equals(stored)) {
            fields.add(field);
        }
    }

    private static void noteText(List<String> fields, String field, String given, String stored) {
        if (given != null && !given.equals(Objects.requireNonNullElse(stored, ""))) {
            fields.add(field);
        }
    }
}
