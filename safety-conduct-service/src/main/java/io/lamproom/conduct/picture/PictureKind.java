package io.lamproom.conduct.picture;

/** The kinds of picture that every browser shows. */
public enum PictureKind {
    JPEG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    WEBP("image/webp", "webp");

    private final String mediaType;
    private final String suffix;

    PictureKind(String mediaType, String suffix) {
        this.mediaType = mediaType;
        this.suffix = suffix;
    }

    public String mediaType() {
        return mediaType;
    }

    /** Of a file's name, without the dot. */
    public String suffix() {
        return suffix;
    }
}
