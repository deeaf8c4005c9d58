package io.lamproom.member.cultivation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/** What was done for a person on a day. */
@Embeddable
record CultivationStep(@Column(name = "occurred_on") LocalDate on, String text) {}
