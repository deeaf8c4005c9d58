package io.lamproom.conduct.hold;

/** What the check before the shift found (班前检查): drink (饮酒), fatigue (疲劳), distress (情绪异常). Never published. */
public enum HoldCause {
    DRINK,
    FATIGUE,
    DISTRESS
}
