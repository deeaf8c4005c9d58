package io.lamproom.platform.sheetimport;

import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.sheet.Fault;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is wrong with a row of a sheet. The rejected value is not shown: the sheet has it. */
@Schema(name = "SheetFault")
public record FaultView(
        String code,

        @Schema(description = "The usual header of the column at fault.")
        String column,

        @Schema(description = "In the caller's language.") String text) {

    /**
     * @param kind whose messages have the texts of its own faults under {@code <kind>-fault.<code>}; what they lack is a
     *     fault of any sheet, or the rule that was broken
     */
    public static FaultView from(Fault fault, String kind, Messages messages, Locale locale) {
        List<String> column = List.of(fault.column());
        String text = messages.find(locale, kind + "-fault." + fault.code(), column)
                .or(() -> messages.find(locale, "sheet-fault." + fault.code(), column))
                .orElseGet(() -> messages.text(
                        locale,
                        "sheet-fault.rule",
                        fault.column(),
                        messages.text(
                                locale,
                                fault.code() + ".detail",
                                fault.arguments().toArray())));
        return new FaultView(fault.code(), fault.column(), text);
    }
}
