package io.lamproom.platform.reconciliation;

import java.math.BigInteger;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Aggregates of one type whose ids end in the same byte: how many they are, and a sum over their ids and versions that
 * differs when any of them does.
 */
public record Bucket(
        @Schema(description = "The last byte of the ids, 0 to 255.")
        int bucket,

        long count,

        @Schema(description = "Sum of the first 60 bits of md5('<id>:<version>').")
        BigInteger sum) {}
