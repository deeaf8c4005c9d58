package io.lamproom.conduct.evidence;

import io.lamproom.conduct.step.Actors;
import io.lamproom.platform.http.Answers;
import io.lamproom.platform.http.ExpectedVersion;
import io.lamproom.platform.idempotency.Idempotent;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Role;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;

/** How pictures are taken in and answered, whatever record they are kept with. */
@ApplicationScoped
class EvidenceDesk {

    private final CallerContext context;
    private final Idempotent idempotent;
    private final Answers answers;
    private final Actors actors;
    private final Records records;
    private final EvidenceRepository evidence;
    private final EvidenceFiles files;
    private final EvidenceSettings settings;
    private final AddEvidence addEvidence;
    private final RemoveEvidence removeEvidence;
    private final WithdrawEvidence withdrawEvidence;
    private final BusinessClock clock;

    EvidenceDesk(
            CallerContext context,
            Idempotent idempotent,
            Answers answers,
            Actors actors,
            Records records,
            EvidenceRepository evidence,
            EvidenceFiles files,
            EvidenceSettings settings,
            AddEvidence addEvidence,
            RemoveEvidence removeEvidence,
            WithdrawEvidence withdrawEvidence,
            BusinessClock clock) {
        this.context = context;
        this.idempotent = idempotent;
        this.answers = answers;
        this.actors = actors;
        this.records = records;
        this.evidence = evidence;
        this.files = files;
        this.settings = settings;
        this.addEvidence = addEvidence;
        this.removeEvidence = removeEvidence;
        this.withdrawEvidence = withdrawEvidence;
        this.clock = clock;
    }

    /** What makes two uploads to a record the same. */
    private record Sent(String sha256, Phase phase) {}

    /** Takes the body in, stores its file, and then names it: outside the transaction, which would wait for the store. */
    Response add(RecordKind kind, UUID recordId, Phase phase, InputStream body) throws IOException {
        addEvidence.checkFound(kind, recordId);
        try (StrippedUpload upload = StrippedUpload.receive(body, settings)) {
            UUID key = files.put(upload);
            AtomicBoolean named = new AtomicBoolean();
            Response response = idempotent.once(
                    new Sent(upload.sent(), phase),
                    () -> {
                        Evidence added = addEvidence.add(kind, recordId, phase, key, upload.picture());
                        named.set(true);
                        return added;
                    },
                    created -> created(kind, recordId, created.id()));
            if (!named.get()) {
                // a repeat: the first one's file is the one that counts
                files.discard(key);
            }
            return response;
        }
    }

    private Response created(RecordKind kind, UUID recordId, UUID id) {
        Evidence added = evidence.find(kind, recordId, id).orElseThrow(Refusal.NotFound::new);
        return answers.created(URI.create(kind.path(recordId, id)), view(added), added.version());
    }

    Page<EvidenceView> list(RecordKind kind, UUID recordId, PageRequest page) {
        records.inReach(kind, recordId);
        return evidence.list(context.reach(), kind, recordId, page).map(this::view);
    }

    Response picture(RecordKind kind, UUID recordId, UUID id, String ifNoneMatch) throws IOException {
        records.inReach(kind, recordId);
        Evidence found = evidence.find(kind, recordId, id).orElseThrow(Refusal.NotFound::new);
        if (found.withdrawal() != null && !seesWithdrawn()) {
            throw new Refusal.Gone("evidence-withdrawn", found.withdrawal().note());
        }
        KeptPicture picture = found.picture();
        String tag = "\"" + picture.sha256().substring(0, 32) + "\"";
        if (ifNoneMatch != null && ifNoneMatch.contains(tag)) {
            return headers(Response.notModified(), tag).build();
        }
        return headers(Response.ok(files.open(id, picture)), tag)
                .type(picture.kind().mediaType())
                .header("Content-Length", picture.size())
                .header(
                        "Content-Disposition",
                        "inline; filename=\"" + id + "." + picture.kind().suffix() + "\"")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .build();
    }

    private static Response.ResponseBuilder headers(Response.ResponseBuilder response, String tag) {
        return response.header("ETag", tag)
                .header("Cache-Control", "private, no-cache")
                .header("Vary", "Authorization");
    }

    Response remove(RecordKind kind, UUID recordId, UUID id, ExpectedVersion expected) {
        files.discard(removeEvidence.remove(kind, recordId, id, expected));
        return Response.noContent().build();
    }

    Response withdraw(RecordKind kind, UUID recordId, UUID id, ExpectedVersion expected, WithdrawalRequest request) {
        return idempotent.once(
                request, () -> withdrawEvidence.withdraw(kind, recordId, id, expected, request.reason()), changed -> {
                    Evidence withdrawn = evidence.find(kind, recordId, id).orElseThrow(Refusal.NotFound::new);
                    return answers.ok(view(withdrawn), withdrawn.version());
                });
    }

    private EvidenceView view(Evidence each) {
        return EvidenceView.of(each, each.addedBy(actors.caller()), seesWithdrawn(), clock.zone());
    }

    /** The offices that answer for a withdrawal see what was withdrawn, and who added what. */
    private boolean seesWithdrawn() {
        return context.caller().has(Role.SAFETY_DEPT) || context.caller().has(Role.DISCIPLINE_COMMITTEE);
    }
}
