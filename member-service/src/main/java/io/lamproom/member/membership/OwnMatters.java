package io.lamproom.member.membership;

import io.lamproom.platform.problem.Refusal;
import io.lamproom.platform.security.CallerContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/** Nobody decides about themselves, under whatever staff number. */
@ApplicationScoped
public class OwnMatters {

    private static final String SAME = """
            select count(*) from worker own join worker subject on subject.person_id = own.person_id
             where own.mine_id = subject.mine_id and own.staff_no = :staffNo and subject.id = :subject
            """;

    private final CallerContext context;
    private final EntityManager database;

    OwnMatters(CallerContext context, EntityManager database) {
        this.context = context;
        this.database = database;
    }

    /** @throws Refusal.RuleBroken {@code decides-about-self} when the caller is this worker */
    public void refuseAbout(UUID workerId) {
        if (context.caller()
                .staffNo()
                .filter(staffNo -> isSame(staffNo, workerId))
                .isPresent()) {
            throw new Refusal.RuleBroken("decides-about-self");
        }
    }

    private boolean isSame(String staffNo, UUID workerId) {
        Number found = (Number) database.createNativeQuery(SAME)
                .setParameter("staffNo", staffNo)
                .setParameter("subject", workerId)
                .getSingleResult();
        return found.intValue() > 0;
    }
}
