package io.lamproom.member.events;

import io.lamproom.member.dues.DuesStatement;
import io.lamproom.platform.change.StateMapping;
import io.lamproom.platform.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;

@ApplicationScoped
class DuesStatementPublication implements StateMapping<DuesStatement> {

    @Override
    public Class<DuesStatement> aggregate() {
        return DuesStatement.class;
    }

    @Override
    public String type() {
        return "dues-statement";
    }

    @Override
    public Topic topic() {
        return Topic.MEMBER;
    }

    @Override
    public Object state(DuesStatement statement) {
        return DuesStatementState.from(statement);
    }
}
