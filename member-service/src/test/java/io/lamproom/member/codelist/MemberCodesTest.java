package io.lamproom.member.codelist;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.lamproom.member.TestMine;
import io.lamproom.testing.LamproomResource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(LamproomResource.class)
class MemberCodesTest {

    @Test
    void everyCodeHasALabelInBothLanguages() {
        var answer =
                TestMine.create().hr().get("/api/v1/code-lists/member").then().statusCode(200);

        for (String list : new String[] {
            "unitKind",
            "branchKind",
            "positionKind",
            "workerStatus",
            "employmentForm",
            "assignmentKind",
            "credentialKind",
            "credentialEnd",
            "dayKind",
            "lateTransferStatus",
            "deltaKind",
            "deltaOutcome",
            "leaderAppointment",
            "leaderTermEnd",
            "leaderGrade",
            "membershipCategory",
            "membershipEnding",
            "memberStatus",
            "memberMark",
            "absenceGround",
            "admissionStatus",
            "admissionStage",
            "admissionStep",
            "transferDirection",
            "transferStatus",
            "cultivationPlanStatus",
            "cultivationDirection",
            "cultivationResult",
            "politicalStatus",
            "education",
            "skillLevel",
            "sex",
            "baseSource",
            "paymentMethod",
            "statementStatus",
            "lineStatus",
            "reductionGround",
            "reductionStatus",
            "meetingKind",
            "meetingStatus",
            "presence",
            "absenceReason",
            "voteMethod",
            "outcome",
            "branchOpinion",
            "dueState",
            "branchWarning",
            "directiveStatus",
            "appraisalStatus",
            "round",
            "verdict",
            "rectificationStatus",
            "zoneKind",
            "brandStatus",
            "resultKind",
            "commendationKind",
            "commendationLevel",
            "commendationStatus"
        }) {
            answer.body(list + ".zh", everyItem(not(startsWith("code."))))
                    .body(list + ".en", everyItem(not(startsWith("code."))));
        }
        answer.body("sex.code", contains("MALE", "FEMALE"))
                .body("sex.zh", contains("男", "女"))
                .body("positionKind.en", hasItems("Branch secretary", "Team leader"));
    }
}
