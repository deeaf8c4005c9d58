package io.lamproom.testing.lamp;

import io.lamproom.platform.security.Caller;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.security.ReachResolver;
import io.lamproom.platform.security.Role;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Everybody reaches the mines of the token, and a mine's id follows from its code. */
@Singleton
public class LampReaches implements ReachResolver {

    public static UUID mineId(String code) {
        return UUID.nameUUIDFromBytes(code.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Reach resolve(Caller caller, Set<Role> roles, LocalDate today) {
        return Reach.of(
                Node.MINE, caller.mines().stream().map(LampReaches::mineId).collect(Collectors.toSet()));
    }
}
