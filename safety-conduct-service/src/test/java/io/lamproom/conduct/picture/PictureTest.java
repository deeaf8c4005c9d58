package io.lamproom.conduct.picture;

import static io.lamproom.conduct.picture.SamplePictures.ascii;
import static io.lamproom.conduct.picture.SamplePictures.chunk;
import static io.lamproom.conduct.picture.SamplePictures.decoded;
import static io.lamproom.conduct.picture.SamplePictures.exif;
import static io.lamproom.conduct.picture.SamplePictures.insert;
import static io.lamproom.conduct.picture.SamplePictures.join;
import static io.lamproom.conduct.picture.SamplePictures.riff;
import static io.lamproom.conduct.picture.SamplePictures.segment;
import static io.lamproom.conduct.picture.SamplePictures.webp;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.lamproom.platform.problem.Refusal;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PictureTest {

    private static final long MOST = 1_000_000;
    private static final int PNG_HEADER_END = 33;

    @TempDir
    Path folder;

    private record Stripped(Picture picture, byte[] bytes) {

        String text() {
            return new String(bytes, StandardCharsets.ISO_8859_1);
        }
    }

    static Stream<byte[]> wholePictures() {
        byte[] frame = Arrays.copyOfRange(SamplePictures.WEBP, 12, SamplePictures.WEBP.length);
        byte[] header = {0x2C, 0, 0, 0, 0, 0, 0, 0, 0, 0};
        return Stream.of(
                SamplePictures.jpegOfCamera(0x203040),
                insert(
                        SamplePictures.png(0x203040),
                        PNG_HEADER_END,
                        chunk("tEXt", ascii("Comment\0SECRET")),
                        chunk("eXIf", exif(6)),
                        chunk("tIME", new byte[7]),
                        chunk("prVt", ascii("SECRET"))),
                webp(
                        riff("VP8X", header),
                        riff("ICCP", ascii("profile")),
                        frame,
                        riff("EXIF", exif(6)),
                        riff("XMP ", ascii("SECRET")),
                        riff("more", ascii("SECRET"))),
                SamplePictures.WEBP_LOSSLESS);
    }

    @Test
    void aJpegLosesWhatTheCameraNotedAndKeepsItsPicture() {
        byte[] sent = SamplePictures.jpegOfCamera(0x405060);

        Stripped kept = strip(sent);

        assertThat(kept.picture().kind()).isEqualTo(PictureKind.JPEG);
        assertThat(kept.picture().width()).isEqualTo(40);
        assertThat(kept.picture().height()).isEqualTo(30);
        assertThat(kept.picture().size()).isEqualTo(kept.bytes().length);
        assertThat(kept.text())
                .doesNotContain("SECRET")
                .doesNotContain("Photoshop")
                .contains("JFIF");
        assertSamePixels(sent, kept.bytes());
    }

    @Test
    void whichWayUpItIsStays() {
        assertThat(strip(SamplePictures.jpegOfCamera(1)).text())
                .contains(new String(new Orientation(6).exifOfJpeg(), StandardCharsets.ISO_8859_1));
        assertThat(strip(insert(SamplePictures.jpeg(1), 2, segment(0xE1, join(ascii("Exif\0\0"), exif(1)))))
                        .text())
                .doesNotContain("Exif");
        assertThat(wholePictures().limit(3).map(this::strip))
                .allSatisfy(kept -> assertThat(kept.text())
                        .contains(new String(new Orientation(6).exif(), StandardCharsets.ISO_8859_1)));
    }

    @Test
    void theThumbnailOfAJpegGoesAndItsColourProfileStays() {
        byte[] bare = SamplePictures.jpeg(0x112233);
        byte[] thumbnail = join(ascii("JFIF\0"), new byte[] {1, 2, 0, 0, 1, 0, 1, 1, 1}, ascii("SEC"));
        byte[] sent = insert(
                Arrays.copyOfRange(bare, 20, bare.length),
                0,
                new byte[] {(byte) 0xFF, (byte) 0xD8},
                segment(0xE0, thumbnail),
                segment(0xE0, ascii("JFXX\0SECRET")),
                segment(0xE2, ascii("ICC_PROFILE\0\1\1profile")));

        Stripped kept = strip(sent);

        assertThat(kept.text()).doesNotContain("SEC").contains("ICC_PROFILE\0\1\1profile");
        assertSamePixels(bare, kept.bytes());
    }

    @Test
    void aPngKeepsItsPictureAndItsColoursAlone() {
        byte[] bare = SamplePictures.png(0x203040);
        byte[] sent = insert(wholePictures().toList().get(1), PNG_HEADER_END, chunk("gAMA", new byte[] {
            0, 0, (byte) 0xB1, (byte) 0x8F
        }));

        Stripped kept = strip(sent);

        assertThat(kept.picture().kind()).isEqualTo(PictureKind.PNG);
        assertThat(kept.text())
                .doesNotContain("SECRET")
                .doesNotContain("tEXt")
                .doesNotContain("tIME")
                .contains("gAMA", "eXIf");
        assertSamePixels(bare, kept.bytes());
    }

    @Test
    void aWebpKeepsItsPictureAndItsHeaderSpeaksOfWhatIsThere() {
        Stripped kept = strip(wholePictures().toList().get(2));

        assertThat(kept.picture().kind()).isEqualTo(PictureKind.WEBP);
        assertThat(kept.picture().width()).isEqualTo(1);
        assertThat(kept.text()).doesNotContain("SECRET").doesNotContain("XMP ").contains("ICCP", "VP8 ");
        assertThat(kept.bytes()[20]).as("profile and Exif, no XMP").isEqualTo((byte) 0x28);
        assertThat(strip(SamplePictures.WEBP_LOSSLESS).bytes()).isEqualTo(SamplePictures.WEBP_LOSSLESS);
    }

    @ParameterizedTest
    @MethodSource("wholePictures")
    void whatIsStrippedStaysAsItIs(byte[] picture) {
        byte[] once = strip(picture).bytes();

        assertThat(strip(once).bytes()).isEqualTo(once);
    }

    @ParameterizedTest
    @MethodSource("wholePictures")
    void aPictureThatEndsTooSoonIsRefusedWhereverItEnds(byte[] picture) {
        for (int length = 0; length < picture.length; length++) {
            byte[] part = Arrays.copyOf(picture, length);
            assertThatThrownBy(() -> strip(part)).isInstanceOf(Refusal.RuleBroken.class);
        }
        assertRefused(Arrays.copyOf(picture, picture.length - 1), "picture-truncated");
    }

    @ParameterizedTest
    @MethodSource("wholePictures")
    void aFileThatGoesOnAfterThePictureIsRefused(byte[] picture) {
        assertRefused(join(picture, ascii("PK\3\4 an archive as well")), "picture-followed-by-data");
    }

    @Test
    void whatACameraSaysItPutBehindThePictureIsDropped() {
        byte[] bare = SamplePictures.jpeg(7);
        byte[] film =
                insert(bare, 2, segment(0xE1, ascii("http://ns.adobe.com/xap/1.0/\0<GCamera:MotionPhoto=\"1\"/>")));
        byte[] gainMap = insert(bare, 2, segment(0xE2, ascii("MPF\0MM\0*")));

        assertThat(strip(join(film, ascii("....ftypmp42"))).bytes()).isEqualTo(bare);
        assertThat(strip(join(gainMap, SamplePictures.jpeg(8))).bytes()).isEqualTo(bare);
        assertThat(strip(join(bare, ascii("SEFH notes SEFT"))).bytes()).isEqualTo(bare);
    }

    @ParameterizedTest
    @MethodSource("wholePictures")
    void noFlippedByteIsMoreThanARefusal(byte[] picture) {
        Random random = new Random(42);
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = picture.clone();
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            try {
                assertThat(strip(broken).bytes()).isNotEmpty();
            } catch (Refusal.RuleBroken refused) {
                assertThat(refused.code()).startsWith("picture-");
            }
        }
    }

    @Test
    void theKindIsTheContentsAlone() {
        for (String text :
                List.of("", "GIF89a", "<svg xmlns='http://www.w3.org/2000/svg'/>", "<html>", "BM6", "%PDF-1.7")) {
            assertRefused(ascii(text), "picture-kind-unknown");
        }
        assertRefused(riff("RIFF", ascii("WAVEfmt ")), "picture-kind-unknown");
    }

    @Test
    void aPictureThatWouldFillTheMemoryIsRefusedByItsHeader() {
        byte[] png = SamplePictures.png(1);
        byte[] bomb = join(
                Arrays.copyOf(png, 8),
                chunk(
                        "IHDR",
                        ByteBuffer.allocate(13)
                                .putInt(30_000)
                                .putInt(30_000)
                                .putInt(0x08020000)
                                .array()),
                Arrays.copyOfRange(png, PNG_HEADER_END, png.length));
        assertRefused(bomb, "picture-too-many-pixels");
        assertRefused(SamplePictures.encoded(1_001, 1_000, 1, "jpg"), "picture-too-many-pixels");
        assertRefused(
                webp(riff("VP8X", new byte[] {0, 0, 0, 0, -1, -1, -1, -1, -1, -1}), new byte[0]),
                "picture-too-many-pixels");
    }

    @Test
    void aColourProfileThatUnpacksToMoreThanAnyHasIsRefused() {
        Deflater deflater = new Deflater();
        deflater.setInput(new byte[16 << 20]);
        deflater.finish();
        byte[] packed = new byte[1 << 16];
        int length = deflater.deflate(packed);
        deflater.end();

        assertRefused(
                insert(
                        SamplePictures.png(1),
                        PNG_HEADER_END,
                        chunk("iCCP", join(ascii("p\0\0"), Arrays.copyOf(packed, length)))),
                "picture-malformed");
    }

    @Test
    void whatMovesAndWhatBrowsersDoNotShowIsRefused() {
        assertRefused(webp(riff("VP8X", new byte[] {2, 0, 0, 0, 0, 0, 0, 0, 0, 0})), "picture-unsupported");
        byte[] lossless = SamplePictures.jpeg(1);
        for (int i = 0; i < lossless.length - 1; i++) {
            if (lossless[i] == (byte) 0xFF && lossless[i + 1] == (byte) 0xC0) {
                lossless[i + 1] = (byte) 0xC3;
            }
        }
        assertRefused(lossless, "picture-unsupported");
    }

    private void assertRefused(byte[] sent, String code) {
        assertThatThrownBy(() -> strip(sent))
                .isInstanceOf(Refusal.RuleBroken.class)
                .hasMessage(code);
    }

    private Stripped strip(byte[] sent) {
        try {
            Path from = Files.write(folder.resolve("sent"), sent);
            Path to = folder.resolve("kept");
            Picture picture = Picture.strip(from, to, MOST);
            return new Stripped(picture, Files.readAllBytes(to));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static void assertSamePixels(byte[] one, byte[] other) {
        BufferedImage before = decoded(one);
        BufferedImage after = decoded(other);
        assertThat(after.getRGB(0, 0, after.getWidth(), after.getHeight(), null, 0, after.getWidth()))
                .isEqualTo(before.getRGB(0, 0, before.getWidth(), before.getHeight(), null, 0, before.getWidth()));
    }
}
