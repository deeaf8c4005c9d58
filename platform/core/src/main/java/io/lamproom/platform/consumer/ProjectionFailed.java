package io.lamproom.platform.consumer;

import java.sql.SQLException;

/** A projection could not write; whether the events are to blame is seen from the cause. */
public class ProjectionFailed extends RuntimeException {

    public ProjectionFailed(String message, SQLException cause) {
        super(message, cause);
    }
}
