package io.lamproom.member.people;

import java.util.UUID;

/**
 * Which workers a list shows; what is null does not matter.
 *
 * @param unit the section, department, contractor or team they belong to today
 * @param branch the branch that covers their unit today
 * @param text how the name or the staff number begins
 */
record WorkerFilter(UUID unit, UUID branch, WorkerStatus status, String text) {}
