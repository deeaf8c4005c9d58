package io.lamproom.local.stack;

import io.lamproom.backing.Processes;
import java.util.Map;
import java.util.Optional;

/** A process of the stack: it is adopted when it is what would be started, and replaced when it is not. */
public final class Part {

    /** What {@code status} says of a part. */
    public enum State {
        READY,
        STARTING,
        STOPPED,
        /** A developer's own process stands in for it. */
        DEV
    }

    private final DataFolder folder;
    private final String name;
    private final Map<String, Integer> ports;
    private final String build;
    private final Server server;

    Part(DataFolder folder, String name, Map<String, Integer> ports, String build, Server server) {
        this.folder = folder;
        this.name = name;
        this.ports = ports;
        this.build = build;
        this.server = server;
    }

    public String name() {
        return name;
    }

    public Map<String, Integer> ports() {
        return ports;
    }

    public Optional<ProcessHandle> running() {
        return developers().or(server::running);
    }

    public State state() {
        if (developers().isPresent()) {
            return State.DEV;
        }
        if (server.running().isEmpty()) {
            return State.STOPPED;
        }
        return server.ready() ? State.READY : State.STARTING;
    }

    /** Starts it if it does not run already, and returns when the others can use it. */
    void start() {
        if (developers().isPresent()) {
            return;
        }
        endStale();
        boolean adopted = server.running().isPresent();
        ProcessHandle process = server.launch();
        if (!adopted) {
            RunRecord.of(name, process, ports, build).write(folder);
        }
        server.complete(process);
    }

    /** Ends what runs here from another build, with other settings or with no record of either. */
    void endStale() {
        Optional<ProcessHandle> process = server.running();
        if (process.isPresent() && developers().isEmpty() && !matches(process.get())) {
            server.stop();
        }
    }

    void stop() {
        server.stop();
    }

    /** Whether nothing runs in its place. */
    boolean dead() {
        return developers().isEmpty() && server.running().isEmpty();
    }

    boolean live() {
        return developers().isPresent() || server.live();
    }

    /** Ends this part's process, so that the given one of a developer may take its ports until it ends. */
    void giveTo(ProcessHandle developer) {
        RunRecord.of(developersName(), developer, ports, "dev").write(folder);
        server.stop();
    }

    private boolean matches(ProcessHandle process) {
        return RunRecord.read(folder, name)
                .filter(known -> known.describes(process)
                        && known.ports().equals(ports)
                        && known.build().equals(build))
                .isPresent();
    }

    private Optional<ProcessHandle> developers() {
        return RunRecord.read(folder, developersName())
                .flatMap(known -> Optional.ofNullable(Processes.find(known.pid(), known.startedAt())));
    }

    private String developersName() {
        return name + ".dev";
    }
}
