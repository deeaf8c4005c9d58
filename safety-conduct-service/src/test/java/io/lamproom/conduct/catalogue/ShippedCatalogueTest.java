package io.lamproom.conduct.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.lamproom.conduct.catalogue.RuleBook.Policy;
import io.lamproom.conduct.catalogue.RuleBook.Scheme;
import io.lamproom.platform.sheet.Cell;
import io.lamproom.platform.sheet.Sheet;
import io.lamproom.platform.sheet.SheetColumn;
import io.lamproom.platform.sheet.SheetFile;
import io.lamproom.platform.sheet.SheetFormat;
import io.lamproom.platform.sheet.SheetLimits;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The catalogue that is shipped: {@code behaviours.csv} is what is edited, {@code behaviours.xlsx} the same as a workbook,
 * written anew with {@code -Dlamproom.contracts.write=true}.
 */
class ShippedCatalogueTest {

    static final Path WORKBOOK = Path.of("..", "deploy", "catalogue", "behaviours.xlsx");

    private static final Path SOURCE = WORKBOOK.resolveSibling("behaviours.csv");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final LocalDate SHIPPED = LocalDate.of(2000, 1, 1);
    private static final RuleBook BOOK = new RuleBook(
            0,
            List.of(),
            List.of(new Scheme(
                    SHIPPED,
                    false,
                    List.of(
                            new Grade("SERIOUS", "严重", 2, true),
                            new Grade("GENERAL", "一般", 1, false),
                            new Grade(Grade.IRREGULAR, "不规范行为", null, false)))),
            List.of(new Policy(SHIPPED, false, new ConductTerms(72, 10))));

    private static List<BehaviourJudge.Judged> judged;

    @BeforeAll
    static void readTheSource() throws IOException {
        if (Boolean.getBoolean("lamproom.contracts.write")) {
            writeWorkbook();
        }
        judged = new BehaviourJudge(BOOK, DAY, false).judge(rows(SOURCE));
    }

    @Test
    void everyRowIsGood() {
        assertThat(judged).allSatisfy(row -> assertThat(row.faults()).isEmpty());
    }

    @Test
    void thereAreMoreThanEightyOverAllCategoriesDisciplinesAndGrades() {
        assertThat(judged).hasSizeGreaterThan(80);
        assertThat(listed().map(KeepBehaviour.Listed::category)).contains(Category.values());
        assertThat(listed().map(KeepBehaviour.Listed::discipline)).contains(Discipline.values());
        assertThat(listed().map(KeepBehaviour.Listed::grade)).contains("SERIOUS", "GENERAL", "IRREGULAR");
    }

    @Test
    void eachIsWholeInBothLanguagesAndNoNameStandsTwice() {
        assertThat(listed()).allSatisfy(each -> {
            assertThat(List.of(each.nameEn(), each.measures(), each.measuresEn(), each.ruleText(), each.ruleTextEn()))
                    .noneMatch(String::isBlank);
            assertThat(each.points()).isNotNull();
            assertThat(each.unitPoints()).isNotNull();
        });
        assertThat(listed().map(KeepBehaviour.Listed::nameZh)).doesNotHaveDuplicates();
        assertThat(listed().map(KeepBehaviour.Listed::nameEn)).doesNotHaveDuplicates();
    }

    @Test
    void onlyAnIrregularActTakesNoPoints() {
        assertThat(listed())
                .allSatisfy(each ->
                        assertThat(each.points() == 0).isEqualTo(each.grade().equals(Grade.IRREGULAR)));
    }

    @Test
    void theWorkbookSaysTheSame() throws IOException {
        assertThat(texts(rows(WORKBOOK))).isEqualTo(texts(rows(SOURCE)));
    }

    private static Stream<KeepBehaviour.Listed> listed() {
        return judged.stream().map(BehaviourJudge.Judged::listed);
    }

    private static List<Map<SheetColumn, String>> texts(List<Sheet.Row> rows) {
        return rows.stream()
                .map(row -> row.cells().entrySet().stream()
                        .collect(Collectors.toMap(
                                Map.Entry::getKey, cell -> cell.getValue().text())))
                .toList();
    }

    private static List<Sheet.Row> rows(Path file) throws IOException {
        List<Sheet.Row> rows = new ArrayList<>();
        try (Sheet sheet = Sheet.open(file, BehaviourColumn.LAYOUT, SheetLimits.DEFAULT)) {
            for (Optional<Sheet.Row> row = sheet.next(); row.isPresent(); row = sheet.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }

    private static void writeWorkbook() throws IOException {
        List<BehaviourColumn> columns = Stream.of(BehaviourColumn.values())
                .filter(BehaviourColumn::taken)
                .toList();
        List<Sheet.Row> rows = rows(SOURCE);
        SheetFile file = SheetFile.of(SheetFormat.XLSX, sheet -> {
            sheet.row(columns.stream().map(BehaviourColumn::header).toList());
            for (Sheet.Row row : rows) {
                sheet.row(columns.stream()
                        .map(column -> row.cells().get(column))
                        .map(Cell::text)
                        .toList());
            }
        });
        try (InputStream content = file.content()) {
            Files.copy(content, WORKBOOK, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
