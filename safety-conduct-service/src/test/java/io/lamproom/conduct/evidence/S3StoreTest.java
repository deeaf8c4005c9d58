package io.lamproom.conduct.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The store that speaks S3, against a small stand-in. */
class S3StoreTest {

    private static final UUID KEY = UUID.fromString("7d0c33a2-3c57-4c4f-9a39-0b6a6b9be001");

    @TempDir
    Path folder;

    private S3StandIn standIn;
    private S3Store store;

    @BeforeEach
    void start() throws IOException {
        standIn = new S3StandIn();
        store = standIn.store();
    }

    @AfterEach
    void stop() {
        store.close();
        standIn.close();
    }

    @Test
    void aFileIsPutReadAndDeletedBySignedRequests() throws IOException {
        byte[] content = "a picture".getBytes(StandardCharsets.UTF_8);

        store.put(KEY, Files.write(folder.resolve("picture"), content), "image/png");

        assertThat(standIn.objects()).containsOnlyKeys("/mine/evidence/" + KEY);
        assertThat(standIn.objects().get("/mine/evidence/" + KEY)).isEqualTo(content);
        assertThat(standIn.types().get("/mine/evidence/" + KEY)).isEqualTo("image/png");
        try (InputStream in = store.open(KEY)) {
            assertThat(in.readAllBytes()).isEqualTo(content);
        }
        store.delete(KEY);
        assertThat(standIn.objects()).isEmpty();
        store.delete(KEY);
    }

    @Test
    void whatIsNotThereIsNoFailureOfTheStore() {
        assertThatThrownBy(() -> store.open(KEY)).isInstanceOf(NoSuchFileException.class);
    }

    @Test
    void aFailureThatPassesIsTriedAgainAndOneThatStaysIsTold() throws IOException {
        Path file = Files.write(folder.resolve("picture"), new byte[] {1});
        standIn.fail(1);
        store.put(KEY, file, "image/png");
        assertThat(standIn.objects()).hasSize(1);

        standIn.fail(Integer.MAX_VALUE);
        assertThatThrownBy(() -> store.put(UUID.randomUUID(), file, "image/png"))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
        standIn.close();
        assertThatThrownBy(() -> store.open(KEY))
                .isInstanceOf(IOException.class)
                .isNotInstanceOf(NoSuchFileException.class);
    }
}
