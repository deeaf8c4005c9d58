package io.lamproom.platform.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/** Amounts of money in yuan as sheets have them, in fen and never as a floating-point number. */
public final class SheetMoney {

    /** What a spreadsheet program shows of a number: further digits are what is left of its own arithmetic. */
    private static final MathContext SHOWN = new MathContext(15);

    private static final Pattern WRITTEN =
            Pattern.compile("[¥￥]?(\\d{1,12}|\\d{1,3}(?:,\\d{3}){1,3})(\\.\\d{1,2}0*)?元?");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,30})?");

    private SheetMoney() {}

    /** Such as 120, 120.5, 1,200.00, ￥120.00 and 120元; empty when it is no amount, or none in whole fen. */
    public static OptionalLong fen(Cell cell) {
        String text = Plain.solid(cell.text());
        if (cell.kind() == Cell.Kind.NUMBER && NUMBER.matcher(text).matches()) {
            return fen(new BigDecimal(text).round(SHOWN));
        }
        return WRITTEN.matcher(text).matches()
                ? fen(new BigDecimal(text.replaceAll("[¥￥,元]", "")))
                : OptionalLong.empty();
    }

    private static OptionalLong fen(BigDecimal yuan) {
        BigDecimal fen = yuan.movePointRight(2).stripTrailingZeros();
        return fen.scale() > 0 ? OptionalLong.empty() : OptionalLong.of(fen.longValueExact());
    }
}
