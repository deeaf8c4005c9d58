package io.lamproom.member.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalTime;

/**
 * A shift (班次) of a mine's day, in the mine's zone. An end that is not after the start lies on the next day.
 *
 * @param meetingBefore minutes from the pre-shift meeting (班前会) to the start
 * @param punchWindow minutes around start and end in which a punch belongs to the shift
 * @param businessDateOffset days from the calendar date of the start to the business date: a night shift that starts at
 *     22:00 may count for the next day
 */
@Embeddable
public record Shift(
        @Column(nullable = false) String code,
        @Column(nullable = false) LocalTime starts,
        @Column(nullable = false) LocalTime ends,
        @Column(name = "meeting_before", nullable = false) int meetingBefore,
        @Column(name = "punch_window", nullable = false) int punchWindow,

        @Column(name = "business_date_offset", nullable = false)
        int businessDateOffset) {}
