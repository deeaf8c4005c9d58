package io.lamproom.conduct.evidence;

/** The media types of pictures. */
final class PictureTypes {

    static final String JPEG = "image/jpeg";
    static final String PNG = "image/png";
    static final String WEBP = "image/webp";

    private PictureTypes() {}
}
