package io.lamproom.member.people;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * What a worker does in an assignment.
 *
 * @param post 岗位, or null
 * @param trade 工种, or null
 * @param duty 职务 as the roster words it, or null; a {@link Position} is what gives reach
 * @param usualShift 班次 as the roster words it, or null
 * @param underground 井下 (true) or 井上
 */
@Embeddable
public record Work(
        String post,
        String trade,
        String duty,
        @Column(name = "usual_shift") String usualShift,
        @Column(nullable = false) boolean underground) {}
