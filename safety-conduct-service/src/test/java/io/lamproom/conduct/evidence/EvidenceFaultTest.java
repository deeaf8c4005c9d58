package io.lamproom.conduct.evidence;

import static io.lamproom.conduct.evidence.Evidences.ofViolation;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.lamproom.conduct.ConductMine;
import io.lamproom.conduct.picture.SamplePictures;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What happens to pictures when the store fails, when the service ends half way, and when a file is tampered with. */
@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class EvidenceFaultTest {

    @Inject
    DataSource dataSource;

    @Inject
    EvidenceStore store;

    @Inject
    LooseFiles loose;

    @Inject
    SweepLooseFiles sweepLooseFiles;

    @TempDir
    Path folder;

    private ConductMine mine;
    private Evidences evidences;
    private String path;

    @BeforeEach
    void openMine() {
        mine = ConductMine.open(dataSource);
        evidences = new Evidences(mine);
        path = ofViolation(mine.reported(mine.report()));
    }

    @Test
    void whileTheStoreIsDownNothingIsKeptAndTheCallerIsToldWhenToComeAgain() {
        String id =
                evidences.add(mine.inspector(), path, SamplePictures.jpeg(1)).path("id");
        QuarkusMock.installMockForType(new DownStore(), EvidenceStore.class);

        Response refused = evidences.post(mine.inspector(), path, SamplePictures.jpeg(2));

        refused.then().statusCode(503).body("code", equalTo("evidence-store-unavailable"));
        assertThat(refused.header("Retry-After")).isEqualTo("5");
        mine.inspector().get(path).then().body("items", hasSize(1));
        mine.inspector().get(path + "/" + id + "/picture").then().statusCode(503);
        assertThat(sweepLooseFiles.pass()).isZero();
    }

    @Test
    void aFileThatNoRowCameToNameIsSweptAndOneThatIsNamedStays() throws IOException {
        String id =
                evidences.add(mine.inspector(), path, SamplePictures.jpeg(1)).path("id");
        // as when the service ended between the file and the row
        UUID left = UUID.randomUUID();
        loose.begin(left, Duration.ZERO);
        store.put(left, Files.write(folder.resolve("picture"), SamplePictures.jpeg(2)), "image/jpeg");
        // and as when the file of another is still being written
        UUID young = UUID.randomUUID();
        loose.begin(young, Duration.ofHours(1));
        store.put(young, folder.resolve("picture"), "image/jpeg");

        sweepLooseFiles.run();

        assertThat(exists(left)).isFalse();
        assertThat(exists(young)).isTrue();
        mine.inspector().get(path + "/" + id + "/picture").then().statusCode(200);
    }

    @Test
    void theFileOfAPictureThatWasTakenBackIsGone() throws IOException {
        Response added = evidences.add(mine.inspector(), path, SamplePictures.jpeg(1));
        UUID key = keyOf(added.path("id"));

        mine.inspector()
                .header("If-Match", added.header("ETag"))
                .delete(path + "/" + added.path("id"))
                .then()
                .statusCode(204);

        assertThat(exists(key)).isFalse();
    }

    @Test
    void anUploadThatIsRefusedLeavesAFileThatGoesByItself() throws IOException {
        evidences.add(mine.inspector(), path, SamplePictures.jpeg(1));
        evidences.post(mine.inspector(), path, SamplePictures.jpeg(1)).then().statusCode(409);

        assertThat(count("select count(*) from evidence_loose_file where due_at > now() + interval '59 minutes'"))
                .isPositive();
    }

    @Test
    void aFileThatIsNotWhatWasStoredIsNotShown() throws IOException {
        String id =
                evidences.add(mine.inspector(), path, SamplePictures.jpeg(1)).path("id");
        UUID key = keyOf(id);

        store.put(key, Files.write(folder.resolve("other"), SamplePictures.jpeg(2)), "image/jpeg");
        mine.inspector()
                .get(path + "/" + id + "/picture")
                .then()
                .statusCode(500)
                .body("code", equalTo("evidence-damaged"));
        store.delete(key);
        mine.inspector()
                .get(path + "/" + id + "/picture")
                .then()
                .statusCode(500)
                .body("code", equalTo("evidence-damaged"));
    }

    private boolean exists(UUID key) throws IOException {
        try (InputStream file = store.open(key)) {
            return file.read() >= 0;
        } catch (NoSuchFileException e) {
            return false;
        }
    }

    private UUID keyOf(String id) {
        return query("select file_key from evidence where id = '" + UUID.fromString(id) + "'", UUID.class);
    }

    private long count(String sql) {
        return query(sql, Long.class);
    }

    private <T> T query(String sql, Class<T> type) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, type);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** A store that cannot be reached. */
    private static final class DownStore implements EvidenceStore {

        @Override
        public void put(UUID key, Path file, String mediaType) throws IOException {
            throw new IOException("down");
        }

        @Override
        public InputStream open(UUID key) throws IOException {
            throw new IOException("down");
        }

        @Override
        public void delete(UUID key) throws IOException {
            throw new IOException("down");
        }
    }
}
