package io.lamproom.local;

import io.lamproom.backing.Processes;
import io.lamproom.local.seed.Seeds;
import io.lamproom.local.stack.DataFolder;
import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.PortPlan;
import io.lamproom.local.stack.StackException;
import io.lamproom.local.stack.Supervisor;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        description = "Starts PostgreSQL, Kafka and the services, and watches over them until Ctrl-C ends them all.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class UpCommand implements Callable<Integer> {
    private static final Duration OTHERS_START = Duration.ofMinutes(5);

    @Mixin
    private StackOptions options;

    @Option(names = "--detach", description = "End when all is ready, and leave it running.")
    private boolean detach;

    @Option(names = "--reset", description = "Forget all data and secrets of the stack first.")
    private boolean reset;

    @Option(
            names = "--seed",
            paramLabel = "NAME",
            defaultValue = "none",
            description = "Fill it once through its API: none or mine, a made-up mine of 2,000 people.")
    private String seed;

    @Option(
            names = "--port",
            paramLabel = "NAME=N",
            description = "Move a port: gateway, gateway-management, member, ..., postgres, kafka, kafka-controller."
                    + " So does the environment, as LAMPROOM_PORT_GATEWAY.")
    private Map<String, Integer> ports = Map.of();

    @Option(names = "--port-shift", paramLabel = "N", defaultValue = "0", description = "Add N to every other port.")
    private int shift;

    @Override
    public Integer call() throws InterruptedException {
        Seeds.check(seed);
        DataFolder folder = options.folder();
        return folder.tryLock() ? start(folder) : join(folder);
    }

    private int start(DataFolder folder) throws InterruptedException {
        PortPlan plan = PortPlan.of(ports, System.getenv(), shift);
        Console console = new Console();
        if (reset) {
            new LocalStack(StackOptions.root(), folder, plan).stop(console);
            folder.clear();
        }
        LocalStack stack = new LocalStack(StackOptions.root(), folder, plan);
        if (!detach) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack, console)));
        }
        System.out.println("Lamproom starts in " + folder.path() + "; logs are in its folder log.");
        stack.start(console);
        Seeds.fill(seed, stack);
        Welcome.print(stack);
        if (!detach) {
            System.out.println("Ctrl-C ends it all; data is kept.");
            new Supervisor(stack, console).run();
        }
        return 0;
    }

    /** Another run of this program has the data folder: what it starts is what we want. */
    private int join(DataFolder folder) {
        String other = "process "
                + folder.lockHolder()
                        .map(ProcessHandle::pid)
                        .map(Object::toString)
                        .orElse("unknown");
        if (reset || shift != 0 || !ports.isEmpty()) {
            throw new StackException("Lamproom already runs in " + folder.path() + ", watched by " + other
                    + "; end it first: deploy/local/down");
        }
        System.out.println("Lamproom already runs in " + folder.path() + ", watched by " + other + ".");
        LocalStack stack = new LocalStack(StackOptions.root(), folder, PortPlan.recorded(folder));
        Processes.await(OTHERS_START, Duration.ofSeconds(1), () -> stack.ready() || folder.tryLock());
        if (!stack.ready()) {
            throw new StackException("It did not become ready; deploy/local/status says more.");
        }
        Welcome.print(stack);
        return 0;
    }

    private static void stop(LocalStack stack, Console console) {
        System.out.println();
        stack.stop(console);
        System.out.println(
                "Lamproom has ended; its data is in " + stack.folder().path());
    }
}
