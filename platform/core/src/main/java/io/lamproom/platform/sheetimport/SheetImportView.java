package io.lamproom.platform.sheetimport;

import io.lamproom.platform.i18n.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The import of a sheet as those who ask for it see it. */
@Schema(name = "SheetImport", examples = """
                {"id": "019aa7c1-5f0e-7b5c-9d5e-0a3f2c6b7d10", "mineId": "019aa7b0-1111-7000-8000-000000000001",
                 "branchId": null, "mode": "DRY_RUN", "state": "VALIDATED", "total": 2000, "done": 2000,
                 "created": 1964, "updated": 0, "unchanged": 0, "refused": 36,
                 "notes": [{"code": "column-elsewhere", "what": "特种作业证号",
                   "text": "“特种作业证号”列由其他功能导入，此处未使用。"}],
                 "fileSha256": "b4f0…", "requestedBy": "person-000123", "requestedAt": "2026-11-22T01:00:00Z",
                 "validatedAt": "2026-11-22T01:00:02Z", "endedAt": null}""")
public record SheetImportView(
        UUID id,
        UUID mineId,

        @Schema(description = "The branch whose list it is; null of others.")
        UUID branchId,

        ImportMode mode,
        ImportState state,

        @Schema(description = "Rows of the sheet that are about someone.")
        int total,

        @Schema(description = "How many of them are judged (VALIDATING) or done with (COMMITTING).")
        int done,

        @Schema(description = "Rows that made something new; until COMMITTING: how many would.")
        int created,

        @Schema(description = "Rows that changed something; until COMMITTING: how many would.")
        int updated,

        @Schema(description = "Rows that say what is stored.")
        int unchanged,

        @Schema(description = "Rows with faults, see the rows.")
        int refused,

        @Schema(description = "What is said once about the file.")
        List<Note> notes,

        @Schema(description = "SHA-256 of the file, in hexadecimal.")
        String fileSha256,

        @Schema(description = "Subject of the token that asked for it last.")
        String requestedBy,

        Instant requestedAt,
        Instant validatedAt,
        Instant endedAt) {

    @Schema(name = "SheetImportNote")
    public record Note(
            @Schema(description = "column-unknown, column-elsewhere or sheet-left-out")
            String code,

            @Schema(description = "The header or the sheet's name.")
            String what,

            String text) {}

    static SheetImportView from(SheetImport found, Messages messages, Locale locale) {
        SheetImport.Progress progress = found.progress();
        return new SheetImportView(
                found.id(),
                found.mineId(),
                found.place().branchId(),
                found.mode(),
                found.state(),
                progress.total(),
                progress.done(),
                progress.created(),
                progress.updated(),
                progress.unchanged(),
                progress.refused(),
                found.notes().stream()
                        .map(note -> new Note(
                                note.code(),
                                note.what(),
                                messages.text(locale, "sheet-note." + note.code(), note.what())))
                        .toList(),
                found.fileSha256(),
                found.asking().caller().subject(),
                found.requestedAt(),
                found.validatedAt(),
                found.endedAt());
    }
}
