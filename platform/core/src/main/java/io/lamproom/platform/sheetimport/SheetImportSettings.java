package io.lamproom.platform.sheetimport;

import io.lamproom.platform.sheet.SheetLimits;
import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** Settings of imports of sheets. */
@ConfigMapping(prefix = "lamproom.sheet-import")
interface SheetImportSettings {

    /** The largest file that is taken, as it is sent. */
    @WithDefault("20M")
    MemorySize largestFile();

    /** Rows with content that a file may have. */
    @WithDefault("200000")
    int mostRows();

    /** Rows of one transaction. */
    @WithDefault("1000")
    int chunk();

    /** How often an instance looks for imports that another instance left behind. */
    @WithDefault("1S")
    Duration poll();

    /** How long an import belongs to an instance that says nothing more; within a chunk the lock on its row holds. */
    @WithDefault("15S")
    Duration lease();

    /** The wait after a failure, doubled with each failure that follows. */
    @WithDefault("1S")
    Duration retry();

    /** How many failures in a row, without a chunk done in between, end an import. */
    @WithDefault("10")
    int mostAttempts();

    /** How long a validated import waits to be committed before it is cancelled. */
    @WithDefault("P7D")
    Duration keep();

    default SheetLimits limits() {
        return SheetLimits.DEFAULT.ofRows(mostRows());
    }
}
