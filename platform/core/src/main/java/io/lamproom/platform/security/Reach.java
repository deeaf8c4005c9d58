package io.lamproom.platform.security;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The nodes that a caller reaches with the rights that the operation asks for. A record is in reach when any node
 * recorded on it is; nothing else is visible, and what is not visible is answered as not found.
 */
public record Reach(Map<Node, Set<UUID>> nodes) {

    private static final Reach NOTHING = new Reach(Map.of());

    public Reach {
        Map<Node, Set<UUID>> copy = new EnumMap<>(Node.class);
        nodes.forEach((node, ids) -> {
            if (!ids.isEmpty()) {
                copy.put(node, Set.copyOf(ids));
            }
        });
        nodes = java.util.Collections.unmodifiableMap(copy);
    }

    /** Reaches no record at all. */
    public static Reach nothing() {
        return NOTHING;
    }

    /** Reaches what carries one of these nodes of one kind. */
    public static Reach of(Node node, Set<UUID> ids) {
        return new Reach(Map.of(node, ids));
    }

    public Set<UUID> of(Node node) {
        return nodes.getOrDefault(node, Set.of());
    }

    public boolean isNothing() {
        return nodes.isEmpty();
    }

    /** True when the record's own node of this kind is reached; a record without such a node is not, by this kind. */
    public boolean covers(Node node, UUID id) {
        return id != null && of(node).contains(id);
    }

    /** Both reaches together. */
    public Reach and(Reach other) {
        Map<Node, Set<UUID>> all = new EnumMap<>(Node.class);
        for (Node node : Node.values()) {
            Set<UUID> ids = new HashSet<>(of(node));
            ids.addAll(other.of(node));
            all.put(node, ids);
        }
        return new Reach(all);
    }
}
