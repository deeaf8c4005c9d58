package io.lamproom.conduct.attendance;

import java.time.LocalDate;
import java.util.UUID;

/** Which entries of a book are wanted; what is null does not matter. */
record EntryFilter(Book book, UUID worker, UUID section, LocalDate from, LocalDate to, String shift, EntryKind kind) {}
