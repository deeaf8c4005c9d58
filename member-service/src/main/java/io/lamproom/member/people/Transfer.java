package io.lamproom.member.people;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Where a worker belongs from a day on, and what he does there.
 *
 * @param underground null: as the unit is
 */
public record Transfer(
        UUID unitId, String post, String trade, String duty, String usualShift, Boolean underground, LocalDate from) {

    Work work(boolean underground) {
        return new Work(post, trade, duty, usualShift, this.underground == null ? underground : this.underground);
    }
}
