package io.lamproom.member.personalfile;

import io.lamproom.member.people.Worker;
import io.lamproom.member.people.WorkerRepository;
import io.lamproom.member.people.WorkerStatus;
import io.lamproom.member.personalfile.PersonalFileView.PersonalFilePart;
import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.privacy.PersonalFile;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gives a person everything that is held about the person, over all employments; who took it is written down. */
@ApplicationScoped
class ProducePersonalFile {

    private static final Set<Role> OFFICES = EnumSet.of(Role.HR_DEPT, Role.PARTY_COMMITTEE);

    private final CallerContext context;
    private final WorkerRepository workers;
    private final PersonalFile file;
    private final Audit audit;
    private final Messages messages;
    private final BusinessClock clock;

    ProducePersonalFile(
            CallerContext context,
            WorkerRepository workers,
            PersonalFile file,
            Audit audit,
            Messages messages,
            BusinessClock clock) {
        this.context = context;
        this.workers = workers;
        this.file = file;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** The caller's own, of every office. */
    @Transactional
    PersonalFileView own(UUID workerId, Locale locale) {
        Worker worker = found(workerId);
        if (!context.reach().covers(Node.WORKER, worker.id())) {
            throw new Refusal.NotFound();
        }
        return produce(worker, workers.ofSamePerson(context.reach(), worker), OFFICES, locale);
    }

    /** What the caller's office keeps, for the person or the relatives. */
    @Transactional
    PersonalFileView copy(UUID workerId, PersonalFileCopyRequest request, Locale locale) {
        if (request.askedOn().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("asked-in-future", request.askedOn()).at("/askedOn");
        }
        Worker worker = found(workerId);
        List<Worker> employments = workers.ofSamePerson(context.reach(), worker);
        if (request.ground() == CopyGround.RELATIVES_OF_DECEASED
                && employments.stream().noneMatch(each -> each.status() == WorkerStatus.DECEASED)) {
            throw new Refusal.RuleBroken("person-not-deceased").at("/ground");
        }
        Set<Role> offices = EnumSet.copyOf(context.caller().roles());
        offices.retainAll(OFFICES);
        return produce(worker, employments, offices, locale);
    }

    private PersonalFileView produce(Worker worker, List<Worker> employments, Set<Role> offices, Locale locale) {
        if (worker.person().erased()) {
            throw new Refusal.StateConflict("person-erased");
        }
        List<PersonalFilePart> parts = file
                .read(
                        offices,
                        Map.of(
                                "worker",
                                employments.stream().map(Worker::id).toList(),
                                "person",
                                List.of(worker.person().id())))
                .stream()
                .map(part -> new PersonalFilePart(
                        part.code(), messages.text(locale, "personal-file." + part.code()), part.items()))
                .toList();
        audit.read(
                "worker",
                worker.id(),
                worker.mineId(),
                List.of("personalFile"),
                context.reason().orElse(null));
        return new PersonalFileView(
                worker.id(),
                worker.person().id(),
                clock.now().atZone(clock.zone()).toOffsetDateTime(),
                parts);
    }

    private Worker found(UUID workerId) {
        return workers.find(context.reach(), workerId).orElseThrow(Refusal.NotFound::new);
    }
}
