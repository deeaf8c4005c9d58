package io.lamproom.platform.privacy;

import java.util.List;
import java.util.UUID;

/**
 * Whose file it is.
 *
 * @param workerId by which employment the person was named
 * @param personId null where it is not known
 * @param employments the ids of all employments of the person
 * @param deceased one of them ended by death
 */
public record PersonalFileSubject(
        UUID workerId, UUID personId, UUID mineId, List<UUID> employments, boolean deceased, boolean erased) {}
