package io.lamproom.local;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.lamproom.local.stack.DataFolder;
import io.lamproom.local.stack.Json;
import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.PortPlan;
import io.lamproom.local.stack.SubstitutePublisher;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

@Command(
        description = {
            "Publishes the state of an aggregate, read from the standard input, as its newest version and in its service's place.",
            "To see how others take an event of a service that does not publish it yet, or at all."
        },
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options;

    @Parameters(paramLabel = "SOURCE", description = "member, mentoring, conduct or training: whose topic it is.")
    private String source;

    @Parameters(paramLabel = "TYPE", description = "Of the aggregate, such as return-step.")
    private String type;

    @Override
    public Integer call() throws IOException {
        DataFolder folder = options.folder();
        LocalStack stack = new LocalStack(StackOptions.root(), folder, PortPlan.recorded(folder));
        String state = new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        new SubstitutePublisher(stack, source).publish(type, List.of(Json.read(state, ObjectNode.class)));
        return 0;
    }
}
