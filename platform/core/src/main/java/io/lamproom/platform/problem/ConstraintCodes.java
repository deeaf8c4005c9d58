package io.lamproom.platform.problem;

import java.util.Map;

/**
 * What a violated database constraint means to a caller: constraint name to problem code. Each service gives one bean;
 * a constraint that none names is answered with the code {@code conflict}.
 */
public interface ConstraintCodes {
    Map<String, String> codes();
}
