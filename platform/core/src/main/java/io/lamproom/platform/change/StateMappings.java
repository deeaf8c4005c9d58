package io.lamproom.platform.change;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.Hibernate;

/** The service's mappings, one per aggregate. */
@Singleton
class StateMappings {

    private final Map<Class<?>, StateMapping<?>> byAggregate = new HashMap<>();

    StateMappings(@Any Instance<StateMapping<?>> mappings) {
        for (StateMapping<?> mapping : mappings) {
            StateMapping<?> other = byAggregate.putIfAbsent(mapping.aggregate(), mapping);
            if (other != null) {
                throw new IllegalStateException("Two mappings of " + mapping.aggregate());
            }
        }
    }

    @SuppressWarnings("unchecked")
    <A extends Aggregate> StateMapping<A> of(A aggregate) {
        StateMapping<?> mapping = byAggregate.get(Hibernate.getClass(aggregate));
        if (mapping == null) {
            throw new IllegalStateException("No StateMapping of " + Hibernate.getClass(aggregate));
        }
        return (StateMapping<A>) mapping;
    }

    Optional<StateMapping<?>> named(String type) {
        return byAggregate.values().stream()
                .filter(mapping -> mapping.type().equals(type))
                .<StateMapping<?>>map(mapping -> mapping)
                .findFirst();
    }

    Set<String> types() {
        return byAggregate.values().stream().map(StateMapping::type).collect(Collectors.toCollection(TreeSet::new));
    }
}
