package io.lamproom.local.stack;

/** Something that the person at the terminal can mend; the message says what. */
public final class StackException extends RuntimeException {
    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
