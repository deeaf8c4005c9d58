package io.lamproom.member.dues;

import java.math.BigDecimal;

/** Fen as people read them. */
final class Yuan {

    private Yuan() {}

    static String of(long fen) {
        return BigDecimal.valueOf(fen, 2).toPlainString();
    }
}
