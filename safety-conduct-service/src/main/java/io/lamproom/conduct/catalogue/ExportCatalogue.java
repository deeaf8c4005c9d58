package io.lamproom.conduct.catalogue;

import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.security.Reach;
import io.lamproom.platform.sheet.SheetExport;
import io.lamproom.platform.sheet.SheetFile;
import io.lamproom.platform.sheet.SheetFormat;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Takes a mine's catalogue out as a file: the versions in force on a day, under the headers and in the words that an import
 * takes.
 */
@ApplicationScoped
class ExportCatalogue {

    private static final List<BehaviourColumn> COLUMNS =
            Stream.of(BehaviourColumn.values()).filter(BehaviourColumn::taken).toList();

    private final BehaviourRepository behaviours;
    private final RuleBooks books;
    private final Messages messages;
    private final SheetExport sheets;

    ExportCatalogue(BehaviourRepository behaviours, RuleBooks books, Messages messages, SheetExport sheets) {
        this.behaviours = behaviours;
        this.books = books;
        this.messages = messages;
        this.sheets = sheets;
    }

    SheetFile export(UUID mineId, LocalDate on, SheetFormat format) {
        RuleBook book = books.recent(mineId);
        return sheets.of(
                format,
                COLUMNS.stream().map(BehaviourColumn::header).toList(),
                request -> page(mineId, on, book, request));
    }

    private Page<List<String>> page(UUID mineId, LocalDate on, RuleBook book, PageRequest request) {
        return behaviours
                .list(Reach.of(Node.MINE, Set.of(mineId)), on, request)
                .map(behaviour -> cells(behaviour.code(), behaviour.inForce(on).orElseThrow(), book));
    }

    private List<String> cells(String code, BehaviourVersion version, RuleBook book) {
        return COLUMNS.stream()
                .map(column -> cell(column, code, version, book))
                .map(text -> Objects.toString(text, ""))
                .toList();
    }

    private String cell(BehaviourColumn column, String code, BehaviourVersion version, RuleBook book) {
        return switch (column) {
            case CODE -> code;
            case NAME -> version.nameZh();
            case NAME_EN -> version.nameEn();
            case CATEGORY -> label("category", version.category());
            case DISCIPLINE -> label("discipline", version.discipline());
            case GRADE ->
                book.grade(version.grade(), version.validFrom())
                        .map(Grade::nameZh)
                        .orElse(version.grade());
            case POINTS -> String.valueOf(version.points());
            case UNIT_POINTS -> String.valueOf(version.unitPoints());
            case MEASURES -> version.measures();
            case MEASURES_EN -> version.measuresEn();
            case RULE -> version.ruleText();
            case RULE_EN -> version.ruleTextEn();
            case FROM -> version.validFrom().toString();
            case FINE, REMARK, SEQUENCE -> throw new IllegalArgumentException(column.name());
        };
    }

    private String label(String list, Enum<?> code) {
        return messages.text(Locale.SIMPLIFIED_CHINESE, "code." + list + "." + code.name());
    }
}
