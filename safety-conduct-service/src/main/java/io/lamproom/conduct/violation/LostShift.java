package io.lamproom.conduct.violation;

import io.lamproom.platform.problem.FieldError;
import io.lamproom.platform.problem.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A shift that the subject could not work because of the violation: to be paid after all (补发工资). */
@Embeddable
public record LostShift(
        @NotNull @Column(nullable = false) LocalDate businessDate,
        @NotBlank @Size(max = 16) @Column(nullable = false) String shift) {

    private static final Comparator<LostShift> BY_DAY =
            Comparator.comparing(LostShift::businessDate).thenComparing(LostShift::shift);

    /**
     * Whether they are named where they have to be, and lie between the act and today.
     *
     * @param given null when nothing was said of any
     * @param needed the subject was stopped from work, and was not to be
     * @param act the day of the act
     */
    public static void check(List<LostShift> given, boolean needed, LocalDate act, LocalDate today) {
        if (needed && given == null) {
            throw new Refusal.InvalidInput(FieldError.at("/lostShifts", "lost-shifts-needed"));
        }
        for (int i = 0; given != null && i < given.size(); i++) {
            LocalDate day = given.get(i).businessDate();
            if (day.isBefore(act) || day.isAfter(today)) {
                throw new Refusal.RuleBroken("lost-shift-outside", act, today).at("/lostShifts/" + i);
            }
        }
    }

    public static List<LostShift> byDay(Collection<LostShift> shifts) {
        return shifts.stream().sorted(BY_DAY).toList();
    }
}
