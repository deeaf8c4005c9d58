package io.lamproom.local.seed;

import io.lamproom.local.stack.LocalStack;
import java.util.function.Consumer;

/** Fills a stack that is ready, through its public API only. It is called once per data folder. */
@FunctionalInterface
public interface Seed {
    /** Returns when everything is in; {@code say} takes a line of progress. */
    void fill(LocalStack stack, Consumer<String> say);
}
