package io.lamproom.member.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Which workers a list shows; what is null does not matter.
 *
 * @param unit the section, department, contractor or team that has command of them on the day
 * @param branch the branch that covers their unit on the day
 * @param status their status on the day
 * @param post a post that they hold on the day, by whatever assignment
 * @param text how the name, its pinyin initials or the staff number begins
 * @param on the day; null: today, which shows whoever was ever employed, too
 */
public record WorkerFilter(UUID unit, UUID branch, WorkerStatus status, String post, String text, LocalDate on) {}
