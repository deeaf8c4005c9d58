package io.lamproom.local.stack;

import io.lamproom.backing.PostgresServer;
import java.util.Optional;

/** The database server with one database per service. */
final class PostgresPart implements Server {
    private final PostgresServer server;
    private final Secrets secrets;

    PostgresPart(PostgresServer server, Secrets secrets) {
        this.server = server;
        this.secrets = secrets;
    }

    @Override
    public Optional<ProcessHandle> running() {
        return server.running();
    }

    @Override
    public ProcessHandle launch() {
        return server.start();
    }

    @Override
    public void complete(ProcessHandle process) {
        for (Service service : Service.values()) {
            server.databases().create(service.database(), secrets.of(service));
        }
    }

    @Override
    public void stop() {
        server.stop();
    }

    @Override
    public boolean ready() {
        return server.databases().answer();
    }

    @Override
    public boolean live() {
        return true;
    }
}
