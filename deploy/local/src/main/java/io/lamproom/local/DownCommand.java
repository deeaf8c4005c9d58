package io.lamproom.local;

import io.lamproom.backing.Processes;
import io.lamproom.local.stack.DataFolder;
import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.PortPlan;
import io.lamproom.local.stack.StackException;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

@Command(description = "Ends the stack; its data is kept.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(120);

    @Mixin
    private StackOptions options;

    @Override
    public Integer call() {
        DataFolder folder = options.folder();
        if (!folder.tryLock()) {
            endWatcher(folder);
        }
        new LocalStack(StackOptions.root(), folder, PortPlan.recorded(folder)).stop(new Console());
        System.out.println("Nothing runs in " + folder.path());
        return 0;
    }

    private static void endWatcher(DataFolder folder) {
        folder.lockHolder().ifPresent(watcher -> {
            System.out.println("Asking the watching process " + watcher.pid() + " to end.");
            watcher.destroy();
        });
        if (!Processes.await(PATIENCE, Duration.ofMillis(200), folder::tryLock)) {
            throw new StackException("The process that watches " + folder.path() + " does not end.");
        }
    }
}
