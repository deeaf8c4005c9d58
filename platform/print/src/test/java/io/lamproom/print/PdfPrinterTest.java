package io.lamproom.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PdfPrinterTest {

    private static final int LARGEST = 200 << 10;

    private final PdfPrinter printer = new PdfPrinter();

    @Test
    void chineseIsPrintedInAFontThatIsInTheDocumentAndFoundByItsText() throws IOException {
        byte[] pdf = printer.print(page("三违帮教通知书", "<p>王䶮喆，㎡，1031工作面胶带</p>"));

        assertThat(pdf).hasSizeLessThan(LARGEST);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isEqualTo(1);
            assertThat(new PDFTextStripper().getText(document)).contains("三违帮教通知书", "王䶮喆，㎡，1031工作面胶带");
            for (PDFont font : fonts(document)) {
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).endsWith("+NotoSansSC-Regular");
            }
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("三违帮教通知书");
            assertThat(document.getDocumentCatalog().getMetadata()).isNotNull();
        }
    }

    @Test
    void eachCharacterInUseIsFoundAsItWasWrittenOverAsManyPagesAsItTakes() throws IOException {
        String inUse = charactersOf("GB2312");
        assertThat(inUse).hasSize(6_763);

        try (PDDocument document = Loader.loadPDF(printer.print(page("长文", "<p>" + inUse + "</p>")))) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            String found = new PDFTextStripper().getText(document).replaceAll("\\s", "");
            assertThat(found.substring("长文".length())).isEqualTo(inUse);
        }
    }

    @Test
    void severalAtATimeComeOutAsOneAfterTheOther() throws Exception {
        List<Future<byte[]>> printed = new ArrayList<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 8; i++) {
                String text = "第" + i + "份";
                printed.add(threads.submit(() -> printer.print(page(text, "<p>内容" + text + "</p>"))));
            }
        }
        for (int i = 0; i < 8; i++) {
            try (PDDocument document = Loader.loadPDF(printed.get(i).get())) {
                assertThat(new PDFTextStripper().getText(document)).contains("内容第" + i + "份");
            }
        }
    }

    @Test
    void nothingOutsideThePageIsFetched() throws IOException {
        try (ServerSocket server = new ServerSocket(0)) {
            server.setSoTimeout(1);
            String address = "http://127.0.0.1:" + server.getLocalPort();

            printer.print(page("页", "<p>文</p><img src='" + address + "/a.png'/><img src='file:///etc/hostname'/>"));

            assertThatThrownBy(server::accept).isInstanceOf(SocketTimeoutException.class);
        }
    }

    @Test
    void whatIsNotWellFormedIsNotPrintedAndHoldsUpNothing() {
        assertThatThrownBy(() -> printer.print("<p>no end")).isInstanceOf(IllegalArgumentException.class);

        assertThat(printer.print(page("页", "<p>文</p>"))).isNotEmpty();
    }

    private static List<PDFont> fonts(PDDocument document) throws IOException {
        List<PDFont> fonts = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                fonts.add(page.getResources().getFont(name));
            }
        }
        assertThat(fonts).isNotEmpty();
        return fonts;
    }

    private static String page(String title, String body) {
        return "<html lang='zh-CN'><head><title>" + title + "</title><style>body { font-family: '" + PdfPrinter.FONT
                + "' }</style></head><body><h1>" + title + "</h1>" + body + "</body></html>";
    }

    /** The ideographs of the national standard, in its order. */
    private static String charactersOf(String charset) {
        StringBuilder characters = new StringBuilder();
        for (int row = 0xB0; row <= 0xF7; row++) {
            for (int cell = 0xA1; cell <= 0xFE; cell++) {
                String character = new String(new byte[] {(byte) row, (byte) cell}, Charset.forName(charset));
                if (character.length() == 1 && character.charAt(0) != 0xFFFD) {
                    characters.append(character);
                }
            }
        }
        return characters.toString();
    }
}
