package io.lamproom.platform.change;

import jakarta.inject.Singleton;
import java.util.Optional;

/** Under which resource root an aggregate is read. */
@Singleton
public class ResourceRoots {

    private final StateMappings mappings;

    ResourceRoots(StateMappings mappings) {
        this.mappings = mappings;
    }

    /**
     * @param type the aggregate's name, such as {@code violation}
     * @return such as {@code violations}; nothing for a type that is audited but not published
     */
    public Optional<String> of(String type) {
        return mappings.named(type).map(StateMapping::root);
    }
}
