package io.lamproom.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** TCP ports of this machine's loopback address (Linux). */
public final class Ports {
    private static final String LISTENING = "0A";

    private Ports() {}

    /** A port that nobody listens on at this moment. */
    public static int free() {
        return free(1).getFirst();
    }

    /** Different ports that nobody listens on at this moment. */
    public static List<Integer> free(int count) {
        List<ServerSocket> held = new ArrayList<>();
        try {
            for (int i = 0; i < count; i++) {
                held.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
            }
            List<Integer> ports = held.stream().map(ServerSocket::getLocalPort).toList();
            for (ServerSocket socket : held) {
                socket.close();
            }
            return ports;
        } catch (IOException e) {
            throw new BackingException("No free port", e);
        }
    }

    /** Whether somebody accepts connections on it. */
    public static boolean isOpen(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** Whether a server can listen on it. */
    public static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress("127.0.0.1", port));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    /** The process that listens on the port, as far as this user may see it. */
    public static Optional<ProcessHandle> holder(int port) {
        Set<Path> sockets = sockets(port);
        return sockets.isEmpty()
                ? Optional.empty()
                : ProcessHandle.allProcesses()
                        .filter(process -> hasOpen(process, sockets))
                        .findFirst();
    }

    /** Whether it is this process that listens on the port. */
    public static boolean isHeldBy(ProcessHandle process, int port) {
        return hasOpen(process, sockets(port));
    }

    /** What listens on the port, as the links in a process's {@code fd} folder name it. */
    private static Set<Path> sockets(int port) {
        Set<Path> sockets = new HashSet<>();
        String suffix = ":%04X".formatted(port);
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            try {
                for (String line : Files.readAllLines(Path.of(table))) {
                    String[] column = line.trim().split("\\s+");
                    if (column.length > 9 && column[1].endsWith(suffix) && column[3].equals(LISTENING)) {
                        sockets.add(Path.of("socket:[" + column[9] + "]"));
                    }
                }
            } catch (IOException _) {
                // no such table: nothing listens there
            }
        }
        return sockets;
    }

    private static boolean hasOpen(ProcessHandle process, Set<Path> sockets) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/" + process.pid() + "/fd"))) {
            for (Path descriptor : descriptors) {
                if (sockets.contains(Files.readSymbolicLink(descriptor))) {
                    return true;
                }
            }
        } catch (IOException | DirectoryIteratorException _) {
            // gone meanwhile, or another user's
        }
        return false;
    }
}
