package io.lamproom.member.contractor;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A contract of a contractor's unit on the days [from, to).
 *
 * @param creditCode the company's 18 characters of GB 32100
 */
@Schema(examples = """
        {"unitId": "019b3a50-0000-7000-8000-000000000019", "company": "示范矿山工程有限公司",
         "creditCode": "91350100M000100Y43", "contractNo": "HT-2026-018", "from": "2026-07-01", "to": "2028-07-01"}""")
record ContractRequest(
        @NotNull UUID unitId,
        @NotBlank @Size(max = 100) String company,
        @NotBlank @Size(max = 18) String creditCode,
        @NotBlank @Size(max = 64) String contractNo,
        @NotNull LocalDate from,
        @NotNull LocalDate to) {

    ContractRequest {
        company = company == null ? null : company.strip();
        creditCode = creditCode == null ? null : creditCode.strip().toUpperCase(Locale.ROOT);
    }
}
