package io.lamproom.platform.privacy;

import io.lamproom.platform.security.Role;
import java.util.List;

/** What one feature knows of a person: a bean of each feature whose tables name people. */
public interface PersonalData {

    /** The office that keeps these records, and answers for them. */
    Role office();

    List<Holding> holdings();

    static PersonalData of(Role office, List<Holding> holdings) {
        return new PersonalData() {
            @Override
            public Role office() {
                return office;
            }

            @Override
            public List<Holding> holdings() {
                return holdings;
            }
        };
    }
}
