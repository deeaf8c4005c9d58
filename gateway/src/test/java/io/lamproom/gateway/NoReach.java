package io.lamproom.gateway;

import io.lamproom.platform.security.*;
import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;

@DefaultBean
@ApplicationScoped
public class NoReach implements ReachResolver {
    @Override
    public Reach resolve(Caller caller, java.util.Set<Role> roles, java.time.LocalDate today) {
        return Reach.nothing();
    }
}
