package io.lamproom.platform.sheetimport;

import io.lamproom.platform.ids.Ids;
import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.sheet.FileNote;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * The import of one sheet (表格导入), from its upload to the last row. An instance of the service works on it while it
 * holds the lease; what it has done is counted in the transaction that does it, so another can go on at any time.
 */
public final class SheetImport {

    private final UUID id;
    private final String kind;
    private final Place place;
    private final ImportMode mode;
    private final String fileSha256;
    private final Instant requestedAt;
    private long version;
    private ImportState state;
    private boolean date1904;
    private List<FileNote> notes;
    private int total;
    private int done;
    private int doneThrough;
    private int created;
    private int updated;
    private int unchanged;
    private int refused;
    private Asking asking;
    private Instant validatedAt;
    private Instant endedAt;
    private UUID leasedBy;
    private Instant leasedUntil;
    private int attempts;

    /**
     * Where what a sheet says belongs, and so who may see its import.
     *
     * @param branchId null unless it is the list of one branch
     */
    public record Place(UUID mineId, UUID branchId) {

        boolean within(Reach reach) {
            return reach.covers(Node.MINE, mineId) || branchId != null && reach.covers(Node.BRANCH, branchId);
        }
    }

    /** How far it has come, in rows. */
    record Progress(int total, int done, int doneThrough, int created, int updated, int unchanged, int refused) {}

    /** Who works on it, and how often that failed since a chunk was done. */
    record Lease(UUID by, Instant until, int attempts) {}

    SheetImport(String kind, Place place, ImportMode mode, String fileSha256, Asking asking, Instant now) {
        this(Ids.next(), kind, place, mode, fileSha256, now);
        this.asking = asking;
        this.state = ImportState.VALIDATING;
        this.notes = List.of();
    }

    private SheetImport(UUID id, String kind, Place place, ImportMode mode, String fileSha256, Instant requestedAt) {
        this.id = id;
        this.kind = kind;
        this.place = place;
        this.mode = mode;
        this.fileSha256 = fileSha256;
        this.requestedAt = requestedAt;
    }

    /** As it is stored. */
    static SheetImport stored(
            UUID id, String kind, Place place, ImportMode mode, String fileSha256, Instant requestedAt) {
        return new SheetImport(id, kind, place, mode, fileSha256, requestedAt);
    }

    void restore(long version, ImportState state, Asking asking, List<FileNote> notes, boolean date1904) {
        this.version = version;
        this.state = state;
        this.asking = asking;
        this.notes = notes;
        this.date1904 = date1904;
    }

    void restore(Progress progress, Instant validatedAt, Instant endedAt, Lease lease) {
        this.total = progress.total();
        this.done = progress.done();
        this.doneThrough = progress.doneThrough();
        this.created = progress.created();
        this.updated = progress.updated();
        this.unchanged = progress.unchanged();
        this.refused = progress.refused();
        this.validatedAt = validatedAt;
        this.endedAt = endedAt;
        this.leasedBy = lease.by();
        this.leasedUntil = lease.until();
        this.attempts = lease.attempts();
    }

    /** It was written as its next version. */
    void saved() {
        version++;
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
    void commit(Asking by) {
        if (state != ImportState.VALIDATED) {
            throw new Refusal.StateConflict("sheet-import-not-validated", state);
        }
        asking = by;
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
            throw new Refusal.StateConflict("sheet-import-ended", state);
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

    public UUID id() {
        return id;
    }

    public long version() {
        return version;
    }

    String kind() {
        return kind;
    }

    public Place place() {
        return place;
    }

    public UUID mineId() {
        return place.mineId();
    }

    ImportMode mode() {
        return mode;
    }

    public ImportState state() {
        return state;
    }

    String fileSha256() {
        return fileSha256;
    }

    /** Whether day 0 of the sheet's dates is 1904-01-01. */
    public boolean date1904() {
        return date1904;
    }

    List<FileNote> notes() {
        return notes;
    }

    Progress progress() {
        return new Progress(total, done, doneThrough, created, updated, unchanged, refused);
    }

    /** The number of the last row that is done in this pass. */
    int doneThrough() {
        return doneThrough;
    }

    /** Who asked last for something to be done with it. */
    Asking asking() {
        return asking;
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

    Lease lease() {
        return new Lease(leasedBy, leasedUntil, attempts);
    }
}
