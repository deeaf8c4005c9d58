package io.lamproom.member.people;

import java.time.LocalDate;

/**
 * An assignment beside the primary one.
 *
 * @param kind LOAN or CONCURRENT
 * @param to the first day on which it holds no more; null: without end
 */
record Placement(AssignmentKind kind, Transfer place, LocalDate to) {}
