package io.lamproom.local.stack;

import java.util.Arrays;
import java.util.Locale;

/** The services, in the order in which they are shown; they are ended in this order too, the entry first. */
public enum Service {
    GATEWAY("gateway", "gateway", 8080, 9000),
    MEMBER("member-service", "member", 8081, 9001),
    MENTORING("mentoring-service", "mentoring", 8082, 9002),
    SAFETY_CONDUCT("safety-conduct-service", "conduct", 8083, 9003),
    TRAINING("training-service", "training", 8084, 9004);

    private final String module;
    private final String database;
    private final int httpPort;
    private final int managementPort;

    Service(String module, String database, int httpPort, int managementPort) {
        this.module = module;
        this.database = database;
        this.httpPort = httpPort;
        this.managementPort = managementPort;
    }

    /** The service of a label, as {@code member}. */
    public static Service named(String label) {
        return Arrays.stream(values())
                .filter(service -> service.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new StackException("There is no service " + label + "; there are "
                        + Arrays.stream(values()).map(Service::label).toList()));
    }

    /** The short name that commands and files use, such as {@code safety-conduct}. */
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String module() {
        return module;
    }

    public String database() {
        return database;
    }

    String httpPortName() {
        return label();
    }

    String managementPortName() {
        return label() + "-management";
    }

    int defaultHttpPort() {
        return httpPort;
    }

    int defaultManagementPort() {
        return managementPort;
    }
}
