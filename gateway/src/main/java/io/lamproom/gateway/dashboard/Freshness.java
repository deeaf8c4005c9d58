package io.lamproom.gateway.dashboard;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether figures may lack what has happened.
 *
 * @param stale some source is more than {@value #STALE_AFTER} s behind, or was never read to its end
 */
record Freshness(boolean stale, List<Source> sources) {

    /** A consumer at the end says so each second; this leaves room for one that is slow to say it. */
    private static final long AT_END_WITHIN = 3;

    private static final long STALE_AFTER = 10;

    static Freshness of(List<Source> sources) {
        return new Freshness(
                sources.stream().anyMatch(source -> source.lagSeconds == null || source.lagSeconds > STALE_AFTER),
                sources);
    }

    /** What one service publishes, and for how many seconds its end has not been reached; 0 is up to date. */
    record Source(
            String source,

            @Schema(description = "Seconds since all that was published was known; 0: it is now; null: it never was.")
            Long lagSeconds) {

        static Source of(String source, Long age) {
            return new Source(source, age == null || age > AT_END_WITHIN ? age : Long.valueOf(0));
        }
    }
}
