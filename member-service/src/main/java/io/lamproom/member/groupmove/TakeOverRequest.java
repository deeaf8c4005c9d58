package io.lamproom.member.groupmove;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where someone is employed who comes from another mine of the group.
 *
 * @param staffNo never used before in this mine
 * @param underground as the unit is, when left out
 */
@Schema(examples = """
        {"staffNo": "200017", "unitId": "019b3a50-0000-7000-8000-000000000002", "trade": "采煤机司机"}""")
record TakeOverRequest(
        @NotNull @Size(max = 32) @Pattern(regexp = "[0-9A-Za-z][0-9A-Za-z-]*")
        String staffNo,

        @NotNull UUID unitId,
        @Size(max = 64) String post,
        @Size(max = 64) String trade,
        @Size(max = 64) String duty,
        @Size(max = 32) String usualShift,
        Boolean underground) {}
