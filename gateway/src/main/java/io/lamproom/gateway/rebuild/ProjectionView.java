package io.lamproom.gateway.rebuild;

import io.lamproom.platform.events.Topic;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A projection as ops see it: no business data. */
@Schema(name = "Projection")
record ProjectionView(
        String name,
        Topic topic,

        @Schema(description = "Whether the end of the topic was reached within the last 2 s.")
        boolean atEnd,

        @Schema(description = "The last rebuild, if there ever was one.")
        Optional<Rebuild> rebuild) {}
