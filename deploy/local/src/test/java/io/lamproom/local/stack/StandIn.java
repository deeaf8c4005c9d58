package io.lamproom.local.stack;

import com.sun.net.httpserver.HttpServer;
import java.net.InetSocketAddress;

/** A service's place in tests: says on its ports that it is ready. */
public final class StandIn {
    private StandIn() {}

    public static void main(String[] arguments) throws Exception {
        for (String port : new String[] {"QUARKUS_HTTP_PORT", "QUARKUS_MANAGEMENT_PORT"}) {
            HttpServer server =
                    HttpServer.create(new InetSocketAddress("127.0.0.1", Integer.parseInt(System.getenv(port))), 0);
            server.createContext("/", exchange -> {
                exchange.sendResponseHeaders(200, -1);
                exchange.close();
            });
            server.start();
        }
    }
}
