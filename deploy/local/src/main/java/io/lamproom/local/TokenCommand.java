package io.lamproom.local;

import io.lamproom.local.stack.DataFolder;
import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.PortPlan;
import io.lamproom.local.stack.TokenSigner;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(description = "Prints a token that is good for ten minutes.", mixinStandardHelpOptions = true)
final class TokenCommand implements Callable<Integer> {
    @Mixin
    private StackOptions options;

    @Parameters(
            paramLabel = "ROLE",
            description = "A person's role, such as hr-dept, or a program's scopes, such as roster:read,changes:read.")
    private String role;

    @Option(names = "--staff-no", paramLabel = "N", description = "Of another person than the role's demo person.")
    private Optional<String> staffNo = Optional.empty();

    @Option(names = "--mine", paramLabel = "CODE", defaultValue = DemoPerson.MINE, description = "The mine's code.")
    private String mine;

    @Override
    public Integer call() {
        DataFolder folder = options.folder();
        TokenSigner tokens = new LocalStack(StackOptions.root(), folder, PortPlan.recorded(folder)).tokens();
        System.out.println(
                role.contains(":")
                        ? tokens.program(role.replace(',', ' '), mine)
                        : tokens.person(
                                role,
                                mine,
                                staffNo.orElse(DemoPerson.withRole(role).staffNo())));
        return 0;
    }
}
