package io.lamproom.platform.sheet;

import java.util.List;

/**
 * One fault of a row, and the usual header of the column it is in. Never holds the cell's text.
 *
 * @param arguments what the text says beside the column; of a rule that was broken, the rule's own
 */
public record Fault(String code, String column, List<String> arguments) {

    public Fault {
        arguments = arguments == null ? List.of() : List.copyOf(arguments);
    }

    public Fault(FaultCode code, SheetColumn column) {
        this(code.code(), column.header(), List.of());
    }
}
