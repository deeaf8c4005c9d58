package io.lamproom.testing.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.platform.audit.AuditReport;
import io.lamproom.platform.audit.AuditReport.Finding;
import io.lamproom.platform.audit.AuditReport.Problem;
import io.lamproom.platform.audit.AuditVerifier;
import io.lamproom.platform.ids.Ids;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@WithTestResource(LamproomResource.class)
class AuditVerificationTest {

    @Inject
    AuditVerifier verifier;

    @Inject
    Trail trail;

    private UUID lamp;
    private UUID entry;
    private long seq;
    private long seal;

    @BeforeEach
    void threeSealsOfWhichTheMiddleOneIsTamperedWith() throws Exception {
        UUID mine = Ids.next();
        trail.sealedChange(mine);
        lamp = trail.sealedChange(mine);
        trail.sealedChange(mine);
        try (var connection = trail.as("owner");
                var statement = connection.prepareStatement("""
                        select e.id, p.seq, p.seal_no
                        from platform.audit_entry e join platform.audit_position p on p.entry_id = e.id
                        where e.aggregate_id = ?""")) {
            statement.setObject(1, lamp);
            try (var row = statement.executeQuery()) {
                assertThat(row.next()).isTrue();
                entry = row.getObject(1, UUID.class);
                seq = row.getLong(2);
                seal = row.getLong(3);
            }
        }
    }

    @Test
    void anUntouchedTrailIsWhole() {
        trail.awaitPublished();

        AuditReport report = verifier.verify();

        assertThat(report.findings()).isEmpty();
        assertThat(report.whole()).isTrue();
        assertThat(report.topicCompared()).isTrue();
        assertThat(report.service()).isEqualTo("lamp");
        assertThat(report.entries()).isGreaterThanOrEqualTo(seq);
        assertThat(report.seals()).isGreaterThanOrEqualTo(seal);
    }

    @Test
    void aChangedEntryIsFound() throws Exception {
        for (String change : new String[] {
            "operation = 'lamp.lost'",
            "at = at + interval '1 second'",
            "fields = array['lit']",
            "mine_id = null",
            "aggregate_version = 9",
            "actor = 'somebody else'",
            "reason = 'a better one'",
            "client = 'another'",
            "salt = null"
        }) {
            trail.tampered(
                    "update platform.audit_entry set " + change + " where id = '" + entry + "'",
                    () -> assertThat(verifier.verify().findings())
                            .as(change)
                            .containsExactly(new Finding(Problem.CHANGED, seal, seq, entry)));
        }
    }

    @Test
    void entriesThatAreWholeInThemselvesButNotAsSealedAreFound() throws Exception {
        trail.tampered(
                """
                create temp table taken as
                    select * from platform.audit_position where seq in (%1$d, %2$d);
                delete from platform.audit_position where seq in (%1$d, %2$d);
                insert into platform.audit_position (seq, seal_no, entry_id)
                    select a.seq, a.seal_no, b.entry_id from taken a join taken b on a.seq <> b.seq""".formatted(seq, seq + 1),
                () -> assertThat(verifier.verify().findings())
                        .containsExactly(
                                new Finding(Problem.CHANGED, seal, null, null),
                                new Finding(Problem.CHANGED, seal + 1, null, null)));
    }

    @Test
    void aDeletedEntryIsFound() throws Exception {
        trail.tampered(
                "delete from platform.audit_entry where id = '" + entry + "'",
                () -> assertThat(verifier.verify().findings())
                        .containsExactly(new Finding(Problem.DELETED, seal, seq, entry)));
    }

    @Test
    void anEntryDeletedWithItsPlaceLeavesAGap() throws Exception {
        trail.tampered(
                """
                with place as (delete from platform.audit_position where seq = %d returning entry_id)
                delete from platform.audit_entry e using place where e.id = place.entry_id""".formatted(seq),
                () -> assertThat(verifier.verify().findings())
                        .containsExactly(new Finding(Problem.GAP, seal, seq, null)));
    }

    @Test
    void anInsertedEntryIsFound() throws Exception {
        UUID inserted = Ids.next();
        String copy = """
                insert into platform.audit_entry (id, at, kind, operation, aggregate_type, aggregate_id,
                    aggregate_version, mine_id, fields, personal_digest, digest)
                select '%s', at, kind, operation, aggregate_type, aggregate_id, aggregate_version, mine_id, fields,
                    personal_digest, digest
                from platform.audit_entry where id = '%s'""".formatted(inserted, entry);

        trail.tampered(
                copy,
                () -> assertThat(verifier.verify().findings())
                        .containsExactly(new Finding(Problem.INSERTED, null, null, inserted)));
    }

    @Test
    void aPlaceWithoutASealIsFound() throws Exception {
        UUID inserted = Ids.next();

        trail.tampered(
                "insert into platform.audit_position (seq, entry_id, seal_no) values (1000000, '%s', 1000000)"
                        .formatted(inserted),
                () -> assertThat(verifier.verify().findings())
                        .containsExactly(new Finding(Problem.INSERTED, 1_000_000L, 1_000_000L, inserted)));
    }

    @Test
    void aSealThatWasNotMadeWithTheKeyIsFound() throws Exception {
        trail.tampered(
                "update platform.audit_seal set root = sha256(root) where no = " + seal,
                () -> assertThat(verifier.verify().findings())
                        .containsExactly(
                                new Finding(Problem.BAD_MAC, seal, null, null),
                                new Finding(Problem.CHANGED, seal, null, null)));
    }

    @Test
    void aMissingSealBreaksTheLink() throws Exception {
        trail.tampered(
                """
                with gone as (delete from platform.audit_seal where no = %d returning first_seq, last_seq)
                delete from platform.audit_position p using gone where p.seq between first_seq and last_seq""".formatted(seal),
                () -> assertThat(verifier.verify().findings())
                        .containsExactlyInAnyOrder(
                                new Finding(Problem.BROKEN_LINK, seal + 1, null, null),
                                new Finding(Problem.GAP, seal + 1, seq, null),
                                new Finding(Problem.INSERTED, null, null, entry),
                                new Finding(Problem.NOT_AS_PUBLISHED, seal, null, null)));
    }

    @Test
    void aTrailCutOffAtItsEndIsFoundByTheTopic() throws Exception {
        long last = trail.number("select max(no) from platform.audit_seal");

        trail.tampered(
                """
                with seal as (delete from platform.audit_seal where no = %d returning no),
                place as (delete from platform.audit_position p using seal where p.seal_no = seal.no returning entry_id)
                delete from platform.audit_entry e using place where e.id = place.entry_id""".formatted(last),
                () -> assertThat(verifier.verify().findings())
                        .containsExactly(new Finding(Problem.NOT_AS_PUBLISHED, last, null, null)));
    }

    @Test
    void anEntryThatStaysUnsealedIsFound() throws Exception {
        UUID unsealed = Ids.next();
        String mark = "insert into platform.audit_unsealed (entry_id, at) values ('%s', now() - interval '%d seconds')";

        trail.tampered(
                mark.formatted(unsealed, 11),
                () -> assertThat(verifier.verify().findings())
                        .containsExactly(new Finding(Problem.UNSEALED, null, null, unsealed)));
        trail.tampered(
                mark.formatted(unsealed, 5),
                () -> assertThat(verifier.verify().findings()).isEmpty());
    }

    @Test
    void anEmptiedEntryIsVerifiedWithoutItsPersonalFields() throws Exception {
        String emptied = """
                update platform.audit_entry set actor = null, staff_no = null, request_id = null, reason = null, salt = null
                where id = '%s'""".formatted(entry);

        trail.tampered(emptied, () -> {
            AuditReport report = verifier.verify();
            assertThat(report.findings()).isEmpty();
            assertThat(report.emptied()).isEqualTo(1);
        });
        trail.tampered(
                emptied.replace("actor = null", "actor = null, operation = 'lamp.lost'"),
                () -> assertThat(verifier.verify().findings())
                        .containsExactly(new Finding(Problem.CHANGED, seal, seq, entry)));
    }
}
