package io.lamproom.conduct.evidence;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.UUID;

/** Where the files of pictures are. A file is there whole or not at all, and is never changed. */
interface EvidenceStore {

    void put(UUID key, Path file, String mediaType) throws IOException;

    /** @throws NoSuchFileException when there is none */
    InputStream open(UUID key) throws IOException;

    /** Also of what is not there. */
    void delete(UUID key) throws IOException;
}
