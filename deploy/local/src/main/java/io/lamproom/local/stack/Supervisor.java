package io.lamproom.local.stack;

import io.lamproom.backing.BackingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** Starts anew what dies, and what says of itself that it cannot go on; waits longer each time in a row. */
public final class Supervisor {
    private static final Duration LOOK = Duration.ofMillis(500);
    private static final Duration ASK = Duration.ofSeconds(10);
    private static final int PATIENCE = 3;
    private static final Duration LONGEST = Duration.ofSeconds(30);

    private final LocalStack stack;
    private final Progress progress;

    public Supervisor(LocalStack stack, Progress progress) {
        this.stack = stack;
        this.progress = progress;
    }

    /** Watches until the stack is stopped. */
    public void run() throws InterruptedException {
        List<Thread> watchers = stack.parts().stream()
                .map(part -> Thread.ofPlatform().name(part.name()).start(() -> watch(part)))
                .toList();
        for (Thread watcher : watchers) {
            watcher.join();
        }
    }

    private void watch(Part part) {
        Duration wait = Duration.ofSeconds(1);
        Instant started = Instant.now();
        while (awaitTrouble(part)) {
            if (Duration.between(started, Instant.now()).compareTo(LONGEST) > 0) {
                wait = Duration.ofSeconds(1);
            }
            pause(wait);
            if (stack.closing()) {
                return;
            }
            started = Instant.now();
            try {
                part.start();
                progress.ready(part, false);
            } catch (StackException | BackingException e) {
                progress.trouble(part, e.getMessage());
            }
            wait = wait.multipliedBy(2).compareTo(LONGEST) > 0 ? LONGEST : wait.multipliedBy(2);
        }
    }

    /** Returns true when the part has to be started anew, false when the stack is stopped. */
    private boolean awaitTrouble(Part part) {
        int failures = 0;
        Instant asked = Instant.now();
        while (!stack.closing()) {
            if (part.dead()) {
                if (!stack.closing()) {
                    progress.trouble(part, "has ended, starting it again");
                }
                return !stack.closing();
            }
            if (Duration.between(asked, Instant.now()).compareTo(ASK) > 0) {
                failures = part.live() ? 0 : failures + 1;
                asked = Instant.now();
            }
            if (failures == PATIENCE) {
                progress.trouble(part, "does not answer that it is alive, starting it again");
                part.stop();
                return true;
            }
            pause(LOOK);
        }
        return false;
    }

    private static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
