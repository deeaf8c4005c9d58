package io.lamproom.conduct.evidence;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** How pictures are kept. */
@ConfigMapping(prefix = "lamproom.evidence")
interface EvidenceSettings {

    /** Where: {@code FOLDER} or {@code S3}. */
    @WithDefault("FOLDER")
    Place store();

    /** The folder, which all instances share; needed for {@code FOLDER}. */
    Optional<Path> folder();

    /** The bucket; needed for {@code S3}. */
    S3 s3();

    /** The largest file that is taken, as it is sent. */
    @WithDefault("10M")
    MemorySize largestFile();

    /** The most pixels of a picture: whoever shows it needs four bytes of memory for each. */
    @WithDefault("65000000")
    long mostPixels();

    /** The most pictures that one person or program adds to a record: nobody crowds out the others. */
    @WithDefault("10")
    int mostPerPerson();

    /** How long the file of an upload that came to nothing stays; longer than any transaction takes. */
    @WithDefault("1H")
    Duration looseFor();

    /** The two stores. */
    enum Place {
        FOLDER,
        S3
    }

    /** An object store that speaks the S3 API. */
    interface S3 {

        Optional<String> bucket();

        @WithDefault("us-east-1")
        String region();

        /** Of a store that is not Amazon's. */
        Optional<URI> endpoint();

        /** Whether the bucket stands in the path of an address, not in its host. */
        @WithDefault("true")
        boolean pathStyle();

        /** Without it, the usual places are looked up: environment, profile, the machine's role. */
        Optional<String> accessKey();

        Optional<String> secretKey();

        /** Before the key of each object. */
        @WithDefault("evidence/")
        String prefix();

        /** How long the store may take for one file, repeats included. */
        @WithDefault("20S")
        Duration timeout();
    }
}
