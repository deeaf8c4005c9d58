package io.lamproom.local;

import io.lamproom.local.stack.DataFolder;
import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.PortPlan;
import io.lamproom.local.stack.Service;
import io.lamproom.local.stack.StackException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        description = "Ends a service and prints what its stand-in is started with, for the script deploy/local/dev.",
        mixinStandardHelpOptions = true)
final class DevCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options;

    @Parameters(paramLabel = "SERVICE", description = "gateway, member, mentoring, safety-conduct or training.")
    private String name;

    @Option(names = "--pid", required = true, description = "The process that stands in for it until it ends.")
    private long pid;

    @Override
    public Integer call() {
        DataFolder folder = options.folder();
        Service service = Service.named(name);
        LocalStack stack = new LocalStack(StackOptions.root(), folder, PortPlan.recorded(folder));
        ProcessHandle developer =
                ProcessHandle.of(pid).orElseThrow(() -> new StackException("There is no process " + pid));
        stack.giveTo(developer, service);
        stack.environment(service).forEach((key, value) -> System.out.println("export " + key + "='" + value + "'"));
        System.out.println("module=" + service.module());
        return 0;
    }
}
