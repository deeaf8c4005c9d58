package io.lamproom.print;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Prints HTML as PDF by the rules of PDF/A-2u, which is meant for filing: what is needed to show it is in it, and its text
 * can be searched. The font is read once, at the first page, and a document gets the characters that it uses.
 *
 * <p>Takes a few tenths of a second of one processor, so one page at a time is printed; not for an event loop.
 */
@ApplicationScoped
public class PdfPrinter {

    /** The family that a page's style must name, among others if it likes. */
    public static final String FONT = "Noto Sans SC";

    private static final byte[] COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    static {
        // it tells of every style sheet that it reads
        XRLog.setLoggingEnabled(false);
    }

    // a font is not made for several threads
    private final ReentrantLock printing = new ReentrantLock();
    private ChineseFont font;

    /**
     * Prints a page that is well-formed XML and names {@link #FONT}. What it refers to outside itself is not fetched.
     *
     * @throws IllegalArgumentException when it is not well-formed
     */
    public byte[] print(String html) {
        printing.lock();
        try {
            if (font == null) {
                font = ChineseFont.read();
            }
            return printed(html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            printing.unlock();
        }
    }

    private byte[] printed(String html) throws IOException {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDType0Font subset = PDType0Font.load(document, font.face(), true);
            PdfRendererBuilder renderer = new PdfRendererBuilder()
                    .useFastMode()
                    .usePDDocument(document)
                    .useFont(new PDFontSupplier(subset), FONT)
                    .usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .useColorProfile(COLOURS)
                    .useExternalResourceAccessControl(
                            (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
                    .withHtmlContent(html, null);
            render(renderer.toStream(out));
            return out.toByteArray();
        }
    }

    private static void render(PdfRendererBuilder renderer) throws IOException {
        try {
            renderer.run();
        } catch (RuntimeException e) {
            throw new IllegalArgumentException("this page cannot be printed", e);
        }
    }
}
