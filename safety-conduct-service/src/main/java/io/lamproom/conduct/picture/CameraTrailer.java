package io.lamproom.conduct.picture;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * What telephones put behind the end of a JPEG, and say so: further pictures (Multi-Picture Format), a short film, a
 * maker's notes. It is dropped. Anything else there is refused: such a file is something other than a picture as well.
 */
final class CameraTrailer {

    private static final byte[] MULTI_PICTURE = "MPF\0".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] NOTES_END = "SEFT".getBytes(StandardCharsets.US_ASCII);

    private boolean announced;

    void announcedBy(byte[] segment) {
        announced |= Orientation.startsWith(segment, MULTI_PICTURE);
    }

    void announcedBy(String xmp) {
        announced |= xmp.contains("MotionPhoto=") || xmp.contains("MicroVideo=");
    }

    /** Looks at what is left after the end. */
    void check(PictureReader in) throws IOException {
        if (in.left() > 0 && !announced && !endsWithNotes(in)) {
            throw Unfit.followedByData();
        }
    }

    private static boolean endsWithNotes(PictureReader in) throws IOException {
        if (in.left() < NOTES_END.length) {
            return false;
        }
        in.skip(in.left() - NOTES_END.length);
        return Orientation.startsWith(in.bytes(NOTES_END.length), NOTES_END);
    }
}
