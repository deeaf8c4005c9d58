package io.lamproom.member.rosterimport;

import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The import of one sheet (花名册导入), from its upload to the last row. An instance of the service works on it while it
 * holds the lease; what it has done is counted in the transaction that does it, so another can go on at any time.
 */
@Entity
@Table(name = "roster_import")
class RosterImport {

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "mine_id", nullable = false)
    private UUID mineId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportMode mode;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private ImportState state;

    @Column(name = "file_sha256", nullable = false)
    private String fileSha256;

    @Column(name = "date_1904", nullable = false)
    private boolean date1904;

    @Convert(converter = FileNotesConverter.class)
    @Column(nullable = false)
    private List<FileNote> notes;

    private int total;

    private int done;

    @Column(name = "done_through")
    private int doneThrough;

    private int created;

    private int updated;

    private int unchanged;

    private int refused;

    @Column(name = "requested_by", nullable = false)
    private String requestedBy;

    @Column(name = "request_id")
    private String requestId;

    @Column(name = "requested_at", nullable = false)
    private Instant requestedAt;

    @Column(name = "validated_at")
    private Instant validatedAt;

    @Column(name = "ended_at")
    private Instant endedAt;

    @Column(name = "leased_by")
    private UUID leasedBy;

    @Column(name = "leased_until")
    private Instant leasedUntil;

    private int attempts;

    protected RosterImport() {}

    RosterImport(UUID mineId, ImportMode mode, String fileSha256, Instant now) {
        this.id = Ids.next();
        this.mineId = mineId;
        this.mode = mode;
        this.state = ImportState.VALIDATING;
        this.fileSha256 = fileSha256;
        this.notes = List.of();
        this.requestedAt = now;
    }

    void asked(String by, String requestId) {
        this.requestedBy = by;
        this.requestId = requestId;
    }

    /** All rows of the file are staged. */
    void staged(int rows, List<FileNote> notes, boolean date1904) {
        this.total = rows;
        this.notes = List.copyOf(notes);
        this.date1904 = date1904;
    }

    void leaseTo(UUID instance, Instant until) {
        this.leasedBy = instance;
        this.leasedUntil = until;
    }

    boolean leasedTo(UUID instance) {
        return instance.equals(leasedBy);
    }

    /** Judging begins, or begins anew. */
    void beginValidation() {
        done = 0;
        doneThrough = 0;
        created = 0;
        updated = 0;
        unchanged = 0;
        refused = 0;
    }

    /** Counts what was done with rows up to a row's number; a chunk done forgives the failures before it. */
    void count(List<RowResult> results, int through) {
        for (RowResult result : results) {
            switch (result.status()) {
                case NEW, CREATED -> created++;
                case CHANGED, UPDATED -> updated++;
                case UNCHANGED -> unchanged++;
                case REFUSED -> refused++;
                case STAGED -> throw new IllegalArgumentException("not judged: row " + result.number());
            }
        }
        done += results.size();
        doneThrough = through;
        attempts = 0;
    }

    /** Every row is judged. */
    void validated(Instant now) {
        validatedAt = now;
        state = refused == total ? ImportState.INVALID : ImportState.VALIDATED;
        leasedUntil = null;
        if (state == ImportState.INVALID) {
            endedAt = now;
        } else if (mode == ImportMode.COMMIT) {
            beginCommitment();
        }
    }

    /**
     * A person wants the good rows written.
     *
     * @throws Refusal.StateConflict unless the import waits for it
     */
    void commit(String by, String requestId) {
        if (state != ImportState.VALIDATED) {
            throw new Refusal.StateConflict("roster-import-not-validated", state);
        }
        asked(by, requestId);
        beginCommitment();
    }

    private void beginCommitment() {
        state = ImportState.COMMITTING;
        doneThrough = 0;
        created = 0;
        updated = 0;
        unchanged = 0;
        done = refused;
    }

    void committed(Instant now) {
        end(ImportState.COMMITTED, now);
    }

    /** @throws Refusal.StateConflict if it has ended */
    void cancel(Instant now) {
        if (!state.working() && state != ImportState.VALIDATED) {
            throw new Refusal.StateConflict("roster-import-ended", state);
        }
        end(ImportState.CANCELLED, now);
    }

    /** Lets go of the import after a failure, for a while or, after too many in a row, for good. */
    void failed(Instant now, Duration pause, int mostAttempts) {
        attempts++;
        leasedBy = null;
        leasedUntil = now.plus(pause.multipliedBy(1L << Math.min(attempts - 1, 6)));
        if (attempts >= mostAttempts) {
            end(ImportState.FAILED, now);
        }
    }

    private void end(ImportState last, Instant now) {
        state = last;
        endedAt = now;
        leasedBy = null;
        leasedUntil = null;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version;
    }

    UUID mineId() {
        return mineId;
    }

    ImportMode mode() {
        return mode;
    }

    ImportState state() {
        return state;
    }

    String fileSha256() {
        return fileSha256;
    }

    boolean date1904() {
        return date1904;
    }

    List<FileNote> notes() {
        return notes;
    }

    int total() {
        return total;
    }

    int done() {
        return done;
    }

    /** The number of the last row that is done in this pass. */
    int doneThrough() {
        return doneThrough;
    }

    int created() {
        return created;
    }

    int updated() {
        return updated;
    }

    int unchanged() {
        return unchanged;
    }

    int refused() {
        return refused;
    }

    String requestedBy() {
        return requestedBy;
    }

    String requestId() {
        return requestId;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    Instant validatedAt() {
        return validatedAt;
    }

    Instant endedAt() {
        return endedAt;
    }
}
