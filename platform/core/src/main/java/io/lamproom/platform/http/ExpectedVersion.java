package io.lamproom.platform.http;

import io.lamproom.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The version a caller believes to be the newest, from {@code If-Match: "<version>-<hash>"}. Only the version part is
 * compared: masking and date may change the body without a new version.
 */
@Schema(
        type = SchemaType.STRING,
        description = "An entity tag as it was answered.",
        examples = "\"3-5f2c8a1b9e0d4c7f\"")
public record ExpectedVersion(long version) {

    private static final long NONE = -1;

    /** Reads the header; one that was never an entity tag of ours matches no version. */
    public static ExpectedVersion fromString(String header) {
        String tag = header.strip();
        if (tag.startsWith("W/")) {
            tag = tag.substring(2);
        }
        tag = tag.replace("\"", "");
        int dash = tag.indexOf('-');
        try {
            return new ExpectedVersion(Long.parseLong(dash < 0 ? tag : tag.substring(0, dash)));
        } catch (NumberFormatException e) {
            return new ExpectedVersion(NONE);
        }
    }

    /**
     * Checks what the caller expects against what is there.
     *
     * @throws Refusal.VersionRequired when the caller sent no {@code If-Match}
     * @throws Refusal.StaleVersion when another version is the newest
     */
    public static void check(ExpectedVersion expected, long newest) {
        if (expected == null) {
            throw new Refusal.VersionRequired();
        }
        if (expected.version != newest) {
            throw new Refusal.StaleVersion();
        }
    }
}
