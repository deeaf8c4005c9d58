package io.lamproom.member.personalfile;

import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.people.WorkerStatus;
import io.lamproom.platform.privacy.PersonalFileCopyRequest;
import io.lamproom.platform.privacy.PersonalFileSubject;
import io.lamproom.platform.privacy.PersonalFileView;
import io.lamproom.platform.privacy.PersonalFiles;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Gives a person everything that is held about the person, over all employments. */
@ApplicationScoped
class ProducePersonalFile {

    private final CallerContext context;
    private final WorkerRepository workers;
    private final PersonalFiles files;

    ProducePersonalFile(CallerContext context, WorkerRepository workers, PersonalFiles files) {
        this.context = context;
        this.workers = workers;
        this.files = files;
    }

    /** The caller's own, of every office. */
    @Transactional
    PersonalFileView own(UUID workerId, Locale locale) {
        return files.own(subject(workerId), locale);
    }

    /** What the caller's office keeps, for the person or the relatives. */
    @Transactional
    PersonalFileView copy(UUID workerId, PersonalFileCopyRequest request, Locale locale) {
        return files.copy(subject(workerId), request, locale);
    }

    private PersonalFileSubject subject(UUID workerId) {
        Worker worker = workers.find(context.reach(), workerId).orElseThrow(Refusal.NotFound::new);
        List<Worker> employments = workers.ofSamePerson(context.reach(), worker);
        return new PersonalFileSubject(
                worker.id(),
                worker.person().id(),
                worker.mineId(),
                employments.stream().map(Worker::id).toList(),
                employments.stream().anyMatch(each -> each.status() == WorkerStatus.DECEASED),
                worker.person().erased());
    }
}
