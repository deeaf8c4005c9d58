package io.lamproom.local;

import io.lamproom.local.stack.BusinessClock;
import io.lamproom.local.stack.DataFolder;
import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.PortPlan;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        description = "Moves the business time of all services; the time of tokens stays.",
        mixinStandardHelpOptions = true)
final class ClockCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options;

    @Parameters(paramLabel = "OFFSET", description = "From the real time: +P6M, P-1D, PT8H, or 0 for none.")
    private String offset;

    @Override
    public Integer call() {
        DataFolder folder = options.folder();
        String moved = BusinessClock.parse(offset);
        new LocalStack(StackOptions.root(), folder, PortPlan.recorded(folder)).moveClock(moved);
        System.out.println("Business time is the real time and " + moved);
        return 0;
    }
}
