package io.lamproom.local;

import io.lamproom.local.stack.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Which stack is meant. */
final class StackOptions {
    private static final String ENVIRONMENT = "LAMPROOM_DATA";

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Where the stack keeps everything (default: $LAMPROOM_DATA, else .lamproom here).")
    private Path data;

    /** The root of the source tree, given by the scripts. */
    static Path root() {
        return Path.of(System.getProperty("lamproom.root"));
    }

    DataFolder folder() {
        return DataFolder.open(Optional.ofNullable(data)
                .or(() -> Optional.ofNullable(System.getenv(ENVIRONMENT)).map(Path::of))
                .orElseGet(() -> root().resolve(".lamproom")));
    }
}
