package io.lamproom.conduct.personalfile;

import io.lamproom.platform.privacy.PersonalFileCopyRequest;
import io.lamproom.platform.privacy.PersonalFileSubject;
import io.lamproom.platform.privacy.PersonalFileView;
import io.lamproom.platform.privacy.PersonalFiles;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.roster.Roster;
import io.lamproom.roster.Worker;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Gives a person everything that this service holds about the person, over all employments of the mine. */
@ApplicationScoped
class ProducePersonalFile {

    private final CallerContext context;
    private final Roster roster;
    private final PersonalFiles files;

    ProducePersonalFile(CallerContext context, Roster roster, PersonalFiles files) {
        this.context = context;
        this.roster = roster;
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
        PersonalFileSubject subject = subject(workerId);
        if (!context.reach().covers(Node.MINE, subject.mineId())) {
            throw new Refusal.NotFound();
        }
        return files.copy(subject, request, locale);
    }

    private PersonalFileSubject subject(UUID workerId) {
        Worker worker = roster.worker(workerId).orElseThrow(Refusal.NotFound::new);
        List<Worker> employments = roster.ofSamePerson(worker);
        return new PersonalFileSubject(
                worker.id(),
                worker.personId(),
                worker.mineId(),
                employments.stream().map(Worker::id).toList(),
                employments.stream().anyMatch(each -> "DECEASED".equals(each.status())),
                worker.erased());
    }
}
