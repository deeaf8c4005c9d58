package io.lamproom.conduct.evidence;

import io.lamproom.conduct.step.Actor;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A record as far as it matters to its pictures.
 *
 * @param state named in refusals
 * @param recordedBy who put it on record
 * @param about the worker it is held against; null for none
 * @param takes the phases of which it takes pictures now
 * @param takesOfPrograms the same from programs, which only add to what they put on record themselves
 * @param loose the phases whose pictures nothing rests on yet, so that who added one may still remove it
 * @param parties who took part in what was found, so that they withdraw no picture: it may speak against what they did
 * @param contested an appeal is open, which is decided on the pictures that there are: none is withdrawn meanwhile
 */
public record Evidenced(
        UUID mineId,
        Enum<?> state,
        Actor recordedBy,
        UUID about,
        Set<Phase> takes,
        Set<Phase> takesOfPrograms,
        Set<Phase> loose,
        Predicate<Actor> parties,
        boolean contested) {

    /** Of a record that is held against nobody. */
    public static final Predicate<Actor> NO_PARTIES = who -> false;
}
