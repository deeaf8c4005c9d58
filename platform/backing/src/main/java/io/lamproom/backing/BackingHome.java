package io.lamproom.backing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Properties;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The folder into which the build copied the broker's jars and PostgreSQL's archive. */
public final class BackingHome {
    private static final String PROPERTY = "lamproom.backing.home";

    private final Path folder;
    private final Properties versions = new Properties();

    private BackingHome(Path folder) {
        this.folder = folder;
        try (InputStream in = BackingHome.class.getResourceAsStream("versions.properties")) {
            versions.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder named by the system property {@code lamproom.backing.home}. */
    public static BackingHome fromProperty() {
        String folder = System.getProperty(PROPERTY);
        if (folder == null) {
            throw new BackingException("The system property " + PROPERTY + " is not set.");
        }
        return at(Path.of(folder));
    }

    public static BackingHome at(Path folder) {
        return new BackingHome(folder.toAbsolutePath());
    }

    public String kafkaVersion() {
        return versions.getProperty("kafka");
    }

    public String postgresVersion() {
        return versions.getProperty("postgres");
    }

    String kafkaClassPath() {
        Path jars = folder.resolve("kafka-" + kafkaVersion());
        if (!Files.isDirectory(jars)) {
            throw notBuilt(jars);
        }
        return jars + "/*";
    }

    /** PostgreSQL's {@code bin} folder; the first caller on the machine unpacks it, others wait. */
    Path postgresBin() {
        String name = "postgres-" + postgresVersion();
        Path unpacked = folder.resolve(name);
        if (!Files.isDirectory(unpacked)) {
            unpackOnce(folder.resolve(name + ".jar"), unpacked);
        }
        return unpacked.resolve("bin");
    }

    private void unpackOnce(Path jar, Path target) {
        if (!Files.isRegularFile(jar)) {
            throw notBuilt(jar);
        }
        Path lockFile = folder.resolve("unpack.lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            if (!Files.isDirectory(target)) {
                Path partial = Files.createTempDirectory(folder, "unpacking-");
                Files.setPosixFilePermissions(partial, PosixFilePermissions.fromString("rwxr-xr-x"));
                unpack(jar, partial);
                Files.move(partial, target, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException e) {
            throw new BackingException("PostgreSQL cannot be unpacked from " + jar, e);
        }
    }

    private static void unpack(Path jar, Path target) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(jar))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().endsWith(".txz")) {
                    untar(new TarArchiveInputStream(new XZCompressorInputStream(zip)), target);
                    return;
                }
            }
        }
        throw new IOException("no .txz inside");
    }

    private static void untar(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path file = target.resolve(entry.getName()).normalize();
            if (!file.startsWith(target)) {
                throw new IOException("entry outside of the archive: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(file);
                continue;
            }
            Files.createDirectories(file.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            } else {
                Files.copy(tar, file);
                boolean executable = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }

    private static BackingException notBuilt(Path missing) {
        return new BackingException(missing + " is missing: build the module platform/backing first.");
    }
}
