package io.lamproom.platform.sheet;

import java.io.Serial;

/** The file as a whole cannot be imported; the code and its arguments say why and name no value of it. */
public final class UnreadableSheet extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String code;
    private final transient Object[] arguments;

    public UnreadableSheet(String code, Object... arguments) {
        super(code);
        this.code = code;
        this.arguments = arguments;
    }

    public String code() {
        return code;
    }

    public Object[] arguments() {
        return arguments.clone();
    }

    static UnreadableSheet damaged() {
        return new UnreadableSheet("sheet-damaged");
    }
}
