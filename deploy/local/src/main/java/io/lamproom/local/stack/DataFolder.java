package io.lamproom.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Where one stack keeps everything: data, secrets, logs, and notes on what runs. One program at a time works in it. */
public final class DataFolder {
    private final Path path;
    // kept, since a lock that nothing refers to is given back
    private FileLock lock;

    private DataFolder(Path path) {
        this.path = path;
    }

    /** Opens the folder, made if it is not there, readable for its owner only. */
    public static DataFolder open(Path path) {
        try {
            if (!Files.isDirectory(path)) {
                Files.createDirectories(path.toAbsolutePath().getParent());
                Files.createDirectory(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            return new DataFolder(path.toRealPath());
        } catch (IOException e) {
            throw new StackException("The data folder " + path + " cannot be made: " + e.getMessage(), e);
        }
    }

    public Path path() {
        return path;
    }

    public Path log(String part) {
        return path.resolve("log").resolve(part + ".log");
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    Path kafka() {
        return path.resolve("kafka");
    }

    /** The pictures of the safety conduct service. */
    Path evidence() {
        return path.resolve("evidence");
    }

    /** The working folder of a service, which holds a copy of the build that runs. */
    Path service(Service service) {
        return path.resolve("services").resolve(service.label());
    }

    /** Takes the folder for this process until that ends, however it ends; false if another process has it. */
    public boolean tryLock() {
        try {
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock taken = channel.tryLock();
            if (taken == null) {
                channel.close();
                return false;
            }
            lock = taken;
            writeSecret("lock.pid", Long.toString(ProcessHandle.current().pid()));
            return true;
        } catch (IOException e) {
            throw new StackException("The data folder " + path + " cannot be locked: " + e.getMessage(), e);
        }
    }

    /** The process that took the folder last. */
    public Optional<ProcessHandle> lockHolder() {
        return read("lock.pid").map(Long::parseLong).flatMap(ProcessHandle::of);
    }

    public Optional<String> read(String name) {
        try {
            return Optional.of(Files.readString(path.resolve(name)));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Writes a file that only its owner may read, whole or not at all. */
    public void writeSecret(String name, String text) {
        Path file = path.resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Path partial = Files.createTempFile(
                    file.getParent(),
                    file.getFileName().toString(),
                    null,
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(partial, text);
            Files.move(partial, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new StackException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }

    /** Deletes all but the lock. */
    public void clear() {
        try (Stream<Path> entries = Files.list(path)) {
            List<Path> data = entries.filter(
                            entry -> !entry.getFileName().toString().startsWith("lock"))
                    .toList();
            for (Path entry : data) {
                delete(entry);
            }
        } catch (IOException e) {
            throw new StackException("The data folder cannot be emptied: " + e.getMessage(), e);
        }
    }

    /** Deletes a folder with all that is in it. */
    public static void delete(Path tree) throws IOException {
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
