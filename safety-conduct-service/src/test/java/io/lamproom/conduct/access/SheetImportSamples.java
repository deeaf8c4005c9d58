package io.lamproom.conduct.access;

import io.lamproom.conduct.ConductMine;
import io.lamproom.testing.Sample;
import java.util.Optional;

/** The requests about the imports of one kind of sheet, whose operations are named alike for every kind. */
public final class SheetImportSamples {

    private final ConductMine mine;
    private final String root;
    private final String kind;
    private final String made;

    /**
     * Uploads a sheet, to be validated.
     *
     * @param kind as the names of the operations have it
     * @param path such as {@code behaviour-imports}
     */
    public SheetImportSamples(ConductMine mine, String kind, String path, byte[] sheet) {
        this.mine = mine;
        this.kind = kind;
        this.root = "/api/v1/" + path;
        this.made = mine.verifier()
                .contentType("text/csv")
                .body(sheet)
                .post(root)
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    public Optional<Sample> sample(String operation) {
        String path = root + "/" + made;
        return Optional.ofNullable(
                switch (operation.replace(kind, "")) {
                    // within the reach it is read, and found to be no sheet; of another mine the caller serves none
                    case "requestImport" ->
                        Sample.record(root + "?mine=" + mine.roster().code())
                                .header("Content-Type", "text/csv")
                                .insideIs(422)
                                .outsideIs(400);
                    case "listImports" -> Sample.list(root, made);
                    case "getImport" -> Sample.record(path);
                    case "listImportRows" -> Sample.record(path + "/rows");
                    case "commitImport" -> Sample.record(path + "/commitment");
                    case "cancelImport" -> Sample.record(path + "/cancellation");
                    default -> null;
                });
    }
}
