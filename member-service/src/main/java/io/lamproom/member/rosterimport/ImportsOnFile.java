package io.lamproom.member.rosterimport;

import io.lamproom.platform.privacy.Holding;
import io.lamproom.platform.privacy.PersonalData;
import io.lamproom.platform.security.Role;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Sheets that had a row about the person; what it said is emptied as soon as it is done. */
@ApplicationScoped
class ImportsOnFile implements PersonalData {

    @Override
    public Role office() {
        return Role.HR_DEPT;
    }

    @Override
    public List<Holding> holdings() {
        return List.of(Holding.of("sheetImports", "platform.sheet_import_row")
                .about("worker", "subject_id")
                .tellsOf("import_id", "platform.sheet_import", "kind", "requested_at")
                .tells("row_number", "status", "reference"));
    }
}
