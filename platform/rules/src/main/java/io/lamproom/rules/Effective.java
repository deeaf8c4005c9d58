package io.lamproom.rules;

import java.time.LocalDate;
import java.util.UUID;

/**
 * The rules that hold for a mine on a day.
 *
 * @param id the version's id, to be kept beside what was decided by it
 * @param from the first day of the version
 * @param basis the regulation or the mine's own document that they rest on
 */
public record Effective<R>(UUID id, R rules, LocalDate from, String basis) {}
