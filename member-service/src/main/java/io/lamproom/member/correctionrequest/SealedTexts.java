package io.lamproom.member.correctionrequest;

import io.lamproom.platform.crypto.FieldCipher;
import jakarta.enterprise.context.ApplicationScoped;

/** Seals and opens what is said in a request and its answer. */
@ApplicationScoped
class SealedTexts {

    private final FieldCipher cipher;

    SealedTexts(FieldCipher cipher) {
        this.cipher = cipher;
    }

    byte[] statement(CorrectionRequest request, String text) {
        return cipher.encrypt(text, context(request, "statement"));
    }

    byte[] answer(CorrectionRequest request, String text) {
        return cipher.encrypt(text, context(request, "answer"));
    }

    String statementOf(CorrectionRequest request) {
        return cipher.decrypt(request.sealedStatement(), context(request, "statement"));
    }

    /** Null before the decision. */
    String answerOf(CorrectionRequest request) {
        return cipher.decrypt(request.sealedAnswer(), context(request, "answer"));
    }

    private static String context(CorrectionRequest request, String column) {
        return "correction_request." + column + ":" + request.id();
    }
}
