package io.lamproom.local.stack;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The ports of the whole stack by name: {@code gateway}, {@code gateway-management}, …, {@code postgres}, {@code kafka},
 * {@code kafka-controller}. An option moves one, else an environment variable such as {@code LAMPROOM_PORT_GATEWAY},
 * else all are moved by the same shift.
 */
public final class PortPlan {
    static final String POSTGRES = "postgres";
    static final String KAFKA = "kafka";
    static final String KAFKA_CONTROLLER = "kafka-controller";

    private final Map<String, Integer> ports;

    private PortPlan(Map<String, Integer> ports) {
        this.ports = ports;
    }

    public static PortPlan of(Map<String, Integer> options, Map<String, String> environment, int shift) {
        Map<String, Integer> ports = defaults();
        ports.replaceAll((name, standard) -> {
            String moved = environment.get(
                    "LAMPROOM_PORT_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
            return moved == null ? standard + shift : number(name, moved);
        });
        options.forEach((name, port) -> {
            if (ports.replace(name, port) == null) {
                throw new StackException("There is no port " + name + "; there are " + ports.keySet());
            }
        });
        Map<Integer, String> names = new LinkedHashMap<>();
        ports.forEach((name, port) -> {
            String other = names.put(port, name);
            if (other != null) {
                throw new StackException("Port " + port + " is given to both " + other + " and " + name + ".");
            }
        });
        return new PortPlan(ports);
    }

    /** The ports on which the stack of this data folder was started. */
    public static PortPlan recorded(DataFolder folder) {
        Map<String, Integer> ports = defaults();
        Stream.concat(
                        Stream.of(POSTGRES, KAFKA),
                        Arrays.stream(Service.values()).map(Service::label))
                .flatMap(part -> RunRecord.read(folder, part).stream())
                .forEach(known -> ports.putAll(known.ports()));
        return new PortPlan(ports);
    }

    public int http(Service service) {
        return get(service.httpPortName());
    }

    public int management(Service service) {
        return get(service.managementPortName());
    }

    int get(String name) {
        return ports.get(name);
    }

    private static Map<String, Integer> defaults() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        for (Service service : Service.values()) {
            ports.put(service.httpPortName(), service.defaultHttpPort());
        }
        for (Service service : Service.values()) {
            ports.put(service.managementPortName(), service.defaultManagementPort());
        }
        ports.put(POSTGRES, 15432);
        ports.put(KAFKA, 19092);
        ports.put(KAFKA_CONTROLLER, 19093);
        return ports;
    }

    private static int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new StackException("The port of " + name + " is not a number: " + text, e);
        }
    }
}
