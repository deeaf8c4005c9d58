package io.lamproom.print;

import java.io.IOException;
import java.io.InputStream;
import org.apache.fontbox.FontBoxFont;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.font.CIDFontMapping;
import org.apache.pdfbox.pdmodel.font.FontMapper;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.font.FontMapping;
import org.apache.pdfbox.pdmodel.font.PDCIDSystemInfo;
import org.apache.pdfbox.pdmodel.font.PDFontDescriptor;

/** The font that every page is printed in; ten megabytes of memory. */
record ChineseFont(TrueTypeFont face) {

    static ChineseFont read() throws IOException {
        try (InputStream file = ChineseFont.class.getResourceAsStream("/fonts/NotoSansSC-Regular.ttf")) {
            TrueTypeFont face = new TTFParser().parse(new RandomAccessReadBuffer(file.readAllBytes()));
            UnifiedIdeographs.preferIn(face);
            FontMappers.set(new OnlyThis(face));
            return new ChineseFont(face);
        }
    }

    /** In place of a search of the machine for fonts, which takes long and leaves a file in the home folder. */
    private record OnlyThis(TrueTypeFont face) implements FontMapper {

        @Override
        public FontMapping<TrueTypeFont> getTrueTypeFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(face, false);
        }

        @Override
        public FontMapping<FontBoxFont> getFontBoxFont(String name, PDFontDescriptor descriptor) {
            return new FontMapping<>(face, false);
        }

        @Override
        public CIDFontMapping getCIDFont(String name, PDFontDescriptor descriptor, PDCIDSystemInfo system) {
            return new CIDFontMapping(null, face, false);
        }
    }
}
