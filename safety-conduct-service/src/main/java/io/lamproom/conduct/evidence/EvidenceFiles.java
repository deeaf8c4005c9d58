package io.lamproom.conduct.evidence;

import io.lamproom.conduct.picture.Sha256;
import io.lamproom.platform.problem.Refusal;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Writes and reads the files of pictures, and says what it means to a caller when the store fails. */
@ApplicationScoped
class EvidenceFiles {

    private static final Logger LOG = Logger.getLogger(EvidenceFiles.class);
    private static final Duration SOON = Duration.ofSeconds(5);

    private final EvidenceStore store;
    private final LooseFiles loose;
    private final EvidenceSettings settings;
    private final Counter damaged;

    EvidenceFiles(EvidenceStore store, LooseFiles loose, EvidenceSettings settings, MeterRegistry metrics) {
        this.store = store;
        this.loose = loose;
        this.settings = settings;
        this.damaged = Counter.builder("lamproom.evidence.damaged")
                .description("Pictures that were not in the store as they were put there")
                .register(metrics);
    }

    /**
     * Writes a file before any row names it: until then it is loose, and goes by itself.
     *
     * @throws Refusal.Unavailable when the store does not take it
     */
    UUID put(StrippedUpload upload) {
        UUID key = UUID.randomUUID();
        loose.begin(key, settings.looseFor());
        try {
            store.put(key, upload.file(), upload.picture().kind().mediaType());
            return key;
        } catch (IOException e) {
            throw unavailable(e);
        }
    }

    /** Removes a file that nothing names; if the store fails it is left to the job. */
    void discard(UUID key) {
        try {
            store.delete(key);
            loose.forget(key);
        } catch (IOException e) {
            LOG.infof("a loose file stays for now: %s", e.toString());
        }
    }

    /**
     * A picture's bytes, proven to be those that were stored before the first of them is handed out.
     *
     * @throws Refusal.Damaged when they are not, or not there
     */
    InputStream open(UUID evidenceId, KeptPicture picture) throws IOException {
        Path copy = Files.createTempFile("lamproom", ".picture");
        try {
            if (!copy(picture, copy).equals(picture.sha256())) {
                throw damaged(evidenceId, "its content is not what was stored");
            }
            // gone with the stream, or with the process
            return Files.newInputStream(copy, StandardOpenOption.DELETE_ON_CLOSE);
        } catch (NoSuchFileException e) {
            Files.deleteIfExists(copy);
            throw damaged(evidenceId, "its file is not there");
        } catch (IOException e) {
            Files.deleteIfExists(copy);
            throw unavailable(e);
        } catch (RuntimeException e) {
            Files.deleteIfExists(copy);
            throw e;
        }
    }

    private String copy(KeptPicture picture, Path to) throws IOException {
        MessageDigest digest = Sha256.digest();
        try (InputStream in = new DigestInputStream(store.open(picture.fileKey()), digest)) {
            Files.copy(in, to, StandardCopyOption.REPLACE_EXISTING);
        }
        return Sha256.of(digest);
    }

    private Refusal damaged(UUID evidenceId, String how) {
        damaged.increment();
        LOG.errorf("evidence %s is damaged: %s", evidenceId, how);
        return new Refusal.Damaged("evidence-damaged");
    }

    private static Refusal unavailable(IOException e) {
        LOG.warnf("evidence store not available: %s", e.toString());
        return new Refusal.Unavailable("evidence-store-unavailable", SOON);
    }
}
