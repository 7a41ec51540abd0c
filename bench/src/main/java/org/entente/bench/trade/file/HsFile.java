package org.entente.bench.trade.file;

import java.io.IOException;
import java.io.OutputStream;
import org.entente.bench.trade.world.Goods;

/** The world's products as a reference of the Harmonized System: chapters, headings and subheadings with labels. */
public final class HsFile {
    private static final String[] SECTIONS = {
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII",
        "XVIII", "XIX", "XX", "XXI"
    };

    /** The last chapter of each section. */
    private static final int[] LAST_CHAPTERS = {
        5, 14, 15, 24, 27, 38, 40, 43, 46, 49, 63, 67, 70, 71, 83, 85, 89, 92, 93, 96, 97
    };

    private final Goods goods;

    public HsFile(Goods goods) {
        this.goods = goods;
    }

    /** Writes all levels with a header and returns the number of codes. */
    public long write(OutputStream out) throws IOException {
        try (TextWriter text = new TextWriter(out)) {
            text.text("section,hscode,description,parent,level").endLine();
            int chapter = 0;
            int heading = 0;
            for (int good = 0; good < goods.count(); good++) {
                int code = goods.code(good);
                String section = section(code / 10_000);
                if (code / 10_000 != chapter) {
                    chapter = code / 10_000;
                    text.text("%s,%02d,Goods of chapter %02d,TOTAL,2".formatted(section, chapter, chapter))
                            .endLine();
                }
                if (code / 100 != heading) {
                    heading = code / 100;
                    text.text("%s,%04d,Goods of heading %04d,%02d,4".formatted(section, heading, heading, chapter))
                            .endLine();
                }
                text.text("%s,%06d,Goods of subheading %06d,%04d,6".formatted(section, code, code, heading))
                        .endLine();
            }
            return text.lines() - 1;
        }
    }

    private static String section(int chapter) {
        int section = 0;
        while (chapter > LAST_CHAPTERS[section]) {
            section++;
        }
        return SECTIONS[section];
    }
}
