package io.lamproom.conduct.catalogue;

import static io.lamproom.platform.security.AccessTable.operation;
import static io.lamproom.platform.security.Role.SAFETY_DEPT;

import io.lamproom.platform.security.AccessTable;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Who brings a catalogue in, and who takes it out. */
class BehaviourSheetAccess {

    @Produces
    @Singleton
    AccessTable behaviourSheetAccess() {
        return AccessTable.of(
                operation("requestBehaviourImport").roles(SAFETY_DEPT),
                operation("listBehaviourImports").roles(SAFETY_DEPT),
                operation("getBehaviourImport").roles(SAFETY_DEPT),
                operation("listBehaviourImportRows").roles(SAFETY_DEPT),
                operation("commitBehaviourImport").roles(SAFETY_DEPT),
                operation("cancelBehaviourImport").roles(SAFETY_DEPT),
                // as the list: the mine's rules are announced to all whom they bind
                operation("exportBehaviours").allTokens());
    }
}
