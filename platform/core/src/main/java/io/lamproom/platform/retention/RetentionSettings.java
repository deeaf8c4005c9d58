package io.lamproom.platform.retention;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** How retention runs are carried out. */
@ConfigMapping(prefix = "lamproom.retention")
interface RetentionSettings {

    /** Time between two passes; {@code off} for none. */
    String every();

    /** Records in one transaction. */
    @WithDefault("50")
    int batch();

    /** Records in one pass, of all runs together. */
    @WithDefault("5000")
    int mostInPass();
}
