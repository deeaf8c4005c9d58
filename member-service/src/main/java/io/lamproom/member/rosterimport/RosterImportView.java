package io.lamproom.member.rosterimport;

import io.lamproom.platform.i18n.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A roster import as those who ask for it see it. */
@Schema(name = "RosterImport")
record RosterImportView(
        UUID id,
        UUID mineId,
        ImportMode mode,
        ImportState state,

        @Schema(description = "Rows of people in the sheet.")
        int total,

        @Schema(description = "How many of them are judged (VALIDATING) or done with (COMMITTING).")
        int done,

        @Schema(description = "New workers; until COMMITTING: how many a commitment would make.")
        int created,

        @Schema(description = "Changed workers; until COMMITTING: how many a commitment would change.")
        int updated,

        @Schema(description = "Workers who are stored as the sheet says.")
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

    @Schema(name = "RosterImportNote")
    record Note(
            @Schema(description = "column-unknown, column-elsewhere or sheet-left-out")
            String code,

            @Schema(description = "The header or the sheet's name.")
            String what,

            String text) {}

    static RosterImportView from(RosterImport found, Messages messages, Locale locale) {
        return new RosterImportView(
                found.id(),
                found.mineId(),
                found.mode(),
                found.state(),
                found.total(),
                found.done(),
                found.created(),
                found.updated(),
                found.unchanged(),
                found.refused(),
                found.notes().stream()
                        .map(note -> new Note(
                                note.code(),
                                note.what(),
                                messages.text(locale, "roster-note." + note.code(), note.what())))
                        .toList(),
                found.fileSha256(),
                found.requestedBy(),
                found.requestedAt(),
                found.validatedAt(),
                found.endedAt());
    }
}
