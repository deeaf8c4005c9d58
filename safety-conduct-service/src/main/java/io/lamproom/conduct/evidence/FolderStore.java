package io.lamproom.conduct.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

/** A folder of the machine, or one that several machines share. */
final class FolderStore implements EvidenceStore {

    private final Path root;

    FolderStore(Path root) {
        this.root = root;
    }

    @Override
    public void put(UUID key, Path file, String mediaType) throws IOException {
        Path target = fileOf(key);
        Files.createDirectories(target.getParent());
        Path part = target.resolveSibling(key + ".part");
        try {
            Files.copy(file, part, StandardCopyOption.REPLACE_EXISTING);
            try (FileChannel written = FileChannel.open(part, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(part);
        }
    }

    @Override
    public InputStream open(UUID key) throws IOException {
        return Files.newInputStream(fileOf(key));
    }

    @Override
    public void delete(UUID key) throws IOException {
        Files.deleteIfExists(fileOf(key));
        // what a machine that fell over left behind
        Files.deleteIfExists(fileOf(key).resolveSibling(key + ".part"));
    }

    /** In one of 65,536 folders, by the key's first digits. */
    private Path fileOf(UUID key) {
        String name = key.toString();
        return root.resolve(name.substring(0, 2)).resolve(name.substring(2, 4)).resolve(name);
    }
}
