package io.lamproom.member.partyroster;

import io.lamproom.platform.i18n.Messages;
import io.lamproom.platform.paging.KeysetQuery;
import io.lamproom.platform.paging.Lists;
import io.lamproom.platform.paging.Page;
import io.lamproom.platform.paging.PageRequest;
import io.lamproom.platform.security.CallerContext;
import io.lamproom.platform.security.Node;
import io.lamproom.platform.sheet.SheetExport;
import io.lamproom.platform.sheet.SheetFile;
import io.lamproom.platform.sheet.SheetFormat;
import io.lamproom.platform.time.BusinessClock;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes the Party roster out as a file: the members of today whom the caller reaches, under the headers and in the words
 * that an import takes.
 */
@ApplicationScoped
class ExportPartyRoster {

    private static final List<String> HEADER = Stream.of(
                    PartyColumn.NAME,
                    PartyColumn.STAFF_NUMBER,
                    PartyColumn.SEX,
                    PartyColumn.ETHNICITY,
                    PartyColumn.NATIVE_PLACE,
                    PartyColumn.EDUCATION,
                    PartyColumn.JOINED_ON,
                    PartyColumn.FULL_ON,
                    PartyColumn.BRANCH,
                    PartyColumn.GROUP,
                    PartyColumn.OFFICE,
                    PartyColumn.CATEGORY)
            .map(PartyColumn::header)
            .toList();

    private final CallerContext context;
    private final PartyTables tables;
    private final Lists lists;
    private final Messages messages;
    private final SheetExport sheets;
    private final BusinessClock clock;

    ExportPartyRoster(
            CallerContext context,
            PartyTables tables,
            Lists lists,
            Messages messages,
            SheetExport sheets,
            BusinessClock clock) {
        this.context = context;
        this.tables = tables;
        this.lists = lists;
        this.messages = messages;
        this.sheets = sheets;
        this.clock = clock;
    }

    /** @param branch null for every branch in reach */
    SheetFile export(UUID branch, SheetFormat format) {
        return sheets.of(format, HEADER, request -> page(branch, request));
    }

    private Page<List<String>> page(UUID branch, PageRequest request) {
        LocalDate today = clock.today();
        return lists.page(
                        KeysetQuery.from("party_member")
                                .reach(Node.MINE, "mine_id")
                                .reach(Node.BRANCH, "branch_id")
                                .where("branch_id = ?", branch)
                                .where("status in ('FULL', 'PROBATIONARY')"),
                        context.reach(),
                        request,
                        ids -> tables.members(ids, today),
                        PartyTables.Member::id)
                .map(this::cells);
    }

    private List<String> cells(PartyTables.Member member) {
        return Stream.of(
                        member.name(),
                        member.staffNo(),
                        label("sex", member.sex()),
                        member.ethnicity(),
                        member.nativePlace(),
                        label("education", member.education()),
                        Objects.toString(member.joinedOn(), ""),
                        Objects.toString(member.fullOn(), ""),
                        member.branch(),
                        member.group(),
                        member.offices().stream()
                                .map(office -> label("position-kind", office))
                                .collect(Collectors.joining("、")),
                        label("membership-category", member.category()))
                .map(text -> Objects.toString(text, ""))
                .toList();
    }

    private String label(String list, String code) {
        return code == null ? "" : messages.text(Locale.SIMPLIFIED_CHINESE, "code." + list + "." + code);
    }
}
