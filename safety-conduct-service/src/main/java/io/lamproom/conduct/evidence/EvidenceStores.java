package io.lamproom.conduct.evidence;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;

/** The store that the settings name. A service whose settings name none does not start. */
class EvidenceStores {

    @Produces
    @ApplicationScoped
    @Startup
    EvidenceStore evidenceStore(EvidenceSettings settings) {
        return switch (settings.store()) {
            case FOLDER ->
                new FolderStore(settings.folder()
                        .orElseThrow(() -> new IllegalStateException("lamproom.evidence.folder is not set")));
            case S3 -> S3Store.of(settings.s3());
        };
    }

    void close(@Disposes EvidenceStore store) {
        if (store instanceof S3Store s3) {
            s3.close();
        }
    }
}
