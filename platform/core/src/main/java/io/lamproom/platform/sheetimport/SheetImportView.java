package io.lamproom.platform.sheetimport;

import io.lamproom.platform.i18n.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The import of a sheet as those who ask for it see it. */
@Schema(name = "SheetImport")
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
