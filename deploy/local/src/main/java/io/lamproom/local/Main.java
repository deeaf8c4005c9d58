package io.lamproom.local;

import io.lamproom.backing.BackingException;
import io.lamproom.local.stack.StackException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import picocli.CommandLine;

/** Runs one command; the scripts of {@code deploy/local} give its name first. */
public final class Main {
    private static final Map<String, Supplier<Object>> COMMANDS = new LinkedHashMap<>();

    static {
        COMMANDS.put("up", UpCommand::new);
        COMMANDS.put("down", DownCommand::new);
        COMMANDS.put("status", StatusCommand::new);
        COMMANDS.put("token", TokenCommand::new);
        COMMANDS.put("clock", ClockCommand::new);
        COMMANDS.put("publish", PublishCommand::new);
        COMMANDS.put("dev", DevCommand::new);
        COMMANDS.put("test", TestCommand::new);
    }

    private Main() {}

    public static void main(String[] arguments) {
        String name = arguments.length == 0 ? "" : arguments[0];
        if (!COMMANDS.containsKey(name)) {
            System.err.println("Commands: " + COMMANDS.keySet());
            System.exit(CommandLine.ExitCode.USAGE);
        }
        System.exit(new CommandLine(COMMANDS.get(name).get())
                .setCommandName("deploy/local/" + name)
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler(Main::explain)
                .execute(Arrays.copyOfRange(arguments, 1, arguments.length)));
    }

    private static int explain(Exception failure, CommandLine command, CommandLine.ParseResult parsed)
            throws Exception {
        if (failure instanceof StackException || failure instanceof BackingException) {
            command.getErr().println(failure.getMessage());
            return CommandLine.ExitCode.SOFTWARE;
        }
        throw failure;
    }
}
