package io.lamproom.platform.change;

import io.lamproom.platform.events.Topic;

/** How an aggregate is published: a service has one bean of this kind per aggregate. */
public interface StateMapping<A extends Aggregate> {

    Class<A> aggregate();

    /** The aggregate's name on events and in the audit, such as {@code violation}. */
    String type();

    /** The resource root under which the aggregate is read, such as {@code violations}. */
    default String root() {
        return type() + "s";
    }

    Topic topic();

    /**
     * Whether the event says who made the change. Not where that would name somebody who is protected, as the reporter of a
     * near miss is; the audit trail knows them all the same.
     */
    default boolean namesActor(A aggregate) {
        return true;
    }

    /** The full published state, a record that {@code contracts/<type>.schema.json} describes. */
    Object state(A aggregate);
}
