package io.lamproom.member.brand;

import java.util.Arrays;
import java.util.List;

/** How far a brand project has come. */
public enum BrandStatus {
    /** 申报 */
    PROPOSED,
    /** 立项 */
    APPROVED,
    /** 培育 */
    CULTIVATING,
    /** 评估合格 */
    EVALUATED,
    /** 命名 */
    NAMED,
    /** 撤销 */
    WITHDRAWN;

    boolean allows(BrandAction action) {
        return this == action.from();
    }

    /** The names of the sub-resources that may be posted in this state. */
    List<String> transitions() {
        return Arrays.stream(BrandAction.values())
                .filter(this::allows)
                .map(BrandAction::resource)
                .toList();
    }
}
