package io.lamproom.conduct.evidence;

import io.lamproom.conduct.picture.Picture;
import io.lamproom.conduct.picture.PictureKind;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;

/**
 * Where a picture's file is, and what must be found there.
 *
 * @param fileKey random: a file's name tells nothing
 */
@Embeddable
record KeptPicture(
        @Column(nullable = false, updatable = false) UUID fileKey,

        @Enumerated(EnumType.STRING) @Column(nullable = false, updatable = false)
        PictureKind kind,

        @Column(nullable = false, updatable = false) int width,
        @Column(nullable = false, updatable = false) int height,
        @Column(nullable = false, updatable = false) long size,
        @Column(nullable = false, updatable = false) String sha256) {

    static KeptPicture of(UUID fileKey, Picture picture) {
        return new KeptPicture(
                fileKey, picture.kind(), picture.width(), picture.height(), picture.size(), picture.sha256());
    }
}
