package io.lamproom.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RouteTableTest {

    private final RouteTable table = table(Map.of(
            "member", Set.of("workers", "changes/member"),
            "conduct", Set.of("violations", "changes/conduct")));

    @Test
    void aPathGoesToTheOwnerOfItsFirstSegment() {
        assertThat(table.owner("/api/v1/workers")).contains("member");
        assertThat(table.owner("/api/v1/violations/123/confirmation")).contains("conduct");
    }

    @Test
    void aSharedRootIsSplitByItsSecondSegment() {
        assertThat(table.owner("/api/v1/changes/member")).contains("member");
        assertThat(table.owner("/api/v1/changes/conduct/more")).contains("conduct");
        assertThat(table.owner("/api/v1/changes")).isEmpty();
        assertThat(table.owner("/api/v1/changes/nobody")).isEmpty();
    }

    @Test
    void whatNobodyOwnsHasNoOwner() {
        assertThat(table.owner("/api/v1/unknown")).isEmpty();
        assertThat(table.owner("/api/v1/workersx")).isEmpty();
        assertThat(table.owner("/api/v1/")).isEmpty();
        assertThat(table.owner("/q/health")).isEmpty();
    }

    @Test
    void twoOwnersOfOneRootAreRefused() {
        assertThatThrownBy(() -> table(Map.of("member", Set.of("workers"), "conduct", Set.of("workers"))))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("workers");
    }

    private static RouteTable table(Map<String, Set<String>> roots) {
        return new RouteTable(() -> {
            var services = new java.util.HashMap<String, RouteConfig.Service>();
            roots.forEach((name, owned) -> services.put(name, new RouteConfig.Service() {
                @Override
                public Optional<URI> url() {
                    return Optional.of(URI.create("http://" + name));
                }

                @Override
                public Set<String> roots() {
                    return owned;
                }
            }));
            return services;
        });
    }
}
