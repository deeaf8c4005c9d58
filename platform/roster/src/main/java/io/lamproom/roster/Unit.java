package io.lamproom.roster;

import java.util.UUID;

/**
 * A unit (单位) as this service knows it.
 *
 * @param kind GROUP, MINE, SECTION, DEPARTMENT, CONTRACTOR, TEAM; open for more
 */
public record Unit(UUID id, UUID mineId, UUID parentId, String kind, String code, String name) {}
