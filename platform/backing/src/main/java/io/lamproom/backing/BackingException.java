package io.lamproom.backing;

/** A server did not start or answer; the message is for the person at the terminal. */
public final class BackingException extends RuntimeException {
    public BackingException(String message) {
        super(message);
    }

    public BackingException(String message, Throwable cause) {
        super(message, cause);
    }
}
