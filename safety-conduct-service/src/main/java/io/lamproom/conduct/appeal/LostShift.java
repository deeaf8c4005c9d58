package io.lamproom.conduct.appeal;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** A shift that the subject could not work because of the violation: to be paid after all (补发工资). */
@Embeddable
public record LostShift(
        @NotNull @Column(nullable = false) LocalDate businessDate,
        @NotBlank @Size(max = 16) @Column(nullable = false) String shift) {}
