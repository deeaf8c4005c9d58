package io.lamproom.platform.privacy;

import io.lamproom.platform.audit.Audit;
import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.privacy.PersonalFile.Part;
import io.lamproom.platform.privacy.PersonalFileView.PersonalFilePart;
import io.lamproom.platform.privacy.PersonalFileView.WithheldFields;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Gives a person everything that a service holds about the person, over all employments; who took it is written down. */
@ApplicationScoped
public class PersonalFiles {

    private final CallerContext context;
    private final PersonalFile file;
    private final Audit audit;
    private final Messages messages;
    private final BusinessClock clock;

    PersonalFiles(CallerContext context, PersonalFile file, Audit audit, Messages messages, BusinessClock clock) {
        this.context = context;
        this.file = file;
        this.audit = audit;
        this.messages = messages;
        this.clock = clock;
    }

    /** The caller's own, of every office. */
    @Transactional(TxType.MANDATORY)
    public PersonalFileView own(PersonalFileSubject subject, Locale locale) {
        if (!context.reach().covers(Node.WORKER, subject.workerId())) {
            throw new Refusal.NotFound();
        }
        return produce(subject, file.offices(), locale);
    }

    /** What the caller's office keeps, for the person or the relatives. */
    @Transactional(TxType.MANDATORY)
    public PersonalFileView copy(PersonalFileSubject subject, PersonalFileCopyRequest request, Locale locale) {
        if (request.askedOn().isAfter(clock.today())) {
            throw new Refusal.RuleBroken("asked-in-future", request.askedOn()).at("/askedOn");
        }
        if (request.ground() == CopyGround.RELATIVES_OF_DECEASED && !subject.deceased()) {
            throw new Refusal.RuleBroken("person-not-deceased").at("/ground");
        }
        Set<Role> offices = EnumSet.copyOf(context.caller().roles());
        offices.retainAll(file.offices());
        return produce(subject, offices, locale);
    }

    private PersonalFileView produce(PersonalFileSubject subject, Set<Role> offices, Locale locale) {
        if (subject.erased()) {
            throw new Refusal.StateConflict("person-erased");
        }
        Map<String, List<UUID>> keys = Map.of(
                "worker",
                subject.employments(),
                "person",
                subject.personId() == null ? List.of() : List.of(subject.personId()));
        List<PersonalFilePart> parts = file.read(offices, keys).stream()
                .map(part -> view(part, locale))
                .toList();
        audit.read(
                "worker",
                subject.workerId(),
                subject.mineId(),
                List.of("personalFile"),
                context.reason().orElse(null));
        return new PersonalFileView(
                subject.workerId(),
                subject.personId(),
                clock.now().atZone(clock.zone()).toOffsetDateTime(),
                parts);
    }

    private PersonalFilePart view(Part part, Locale locale) {
        return new PersonalFilePart(
                part.code(),
                messages.text(locale, "personal-file." + part.code()),
                part.items(),
                part.withheld().entrySet().stream()
                        .map(each -> new WithheldFields(
                                each.getKey(),
                                messages.text(locale, "code.protection." + each.getKey()),
                                each.getValue()))
                        .toList());
    }
}
