package io.lamproom.print;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.apache.fontbox.ttf.CmapSubtable;
import org.apache.fontbox.ttf.CmapTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * A font's characters where several of them are drawn alike, as 工 and the radical ⼯, or 胶 and the rare 㬵: what is drawn
 * so is meant as the one in use. Without it a document looks right, but whoever searches it for 工 finds nothing.
 */
final class UnifiedIdeographs extends CmapSubtable {

    /** The block of the ideographs in use; what is drawn like one of them is a radical, a variant, or a double. */
    private static final int FIRST = 0x4E00;

    private static final int LAST = 0x9FFF;

    private final CmapSubtable characters;

    private UnifiedIdeographs(CmapSubtable characters) {
        this.characters = characters;
        setPlatformId(characters.getPlatformId());
        setPlatformEncodingId(characters.getPlatformEncodingId());
    }

    static void preferIn(TrueTypeFont face) throws IOException {
        CmapTable table = face.getCmap();
        CmapSubtable[] all = table.getCmaps();
        for (int i = 0; i < all.length; i++) {
            all[i] = new UnifiedIdeographs(all[i]);
        }
        table.setCmaps(all);
    }

    @Override
    public int getGlyphId(int character) {
        return characters.getGlyphId(character);
    }

    /** The characters of a glyph, the one that is meant first. */
    @Override
    public List<Integer> getCharCodes(int glyph) {
        List<Integer> codes = characters.getCharCodes(glyph);
        return codes == null || codes.size() < 2
                ? codes
                : codes.stream()
                        .sorted(Comparator.comparing(UnifiedIdeographs::isOther))
                        .toList();
    }

    private static boolean isOther(int character) {
        return character < FIRST || character > LAST;
    }
}
