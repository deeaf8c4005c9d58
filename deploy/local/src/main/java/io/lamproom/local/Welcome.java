package io.lamproom.local;

import io.lamproom.local.stack.LocalStack;
import io.lamproom.local.stack.Service;
import io.lamproom.local.stack.TokenSigner;

/** What is printed when all is ready: where things are, who may come in, and a first call. */
final class Welcome {
    private Welcome() {}

    static void print(LocalStack stack) {
        TokenSigner tokens = stack.tokens();
        String gateway = stack.url(Service.GATEWAY);
        System.out.println("\nTokens, good for ten minutes (a new one: deploy/local/token ROLE):\n");
        for (DemoPerson person : DemoPerson.ALL) {
            System.out.printf(
                    "%s: %s, %s%n%s%n%n",
                    person.role(),
                    person.name(),
                    person.staffNo(),
                    tokens.person(person.role(), DemoPerson.MINE, person.staffNo()));
        }
        for (Service service : Service.values()) {
            System.out.printf(
                    "%-16s %s  (health and metrics: http://127.0.0.1:%d/q/health)%n",
                    service.label(), stack.url(service), stack.ports().management(service));
        }
        System.out.println();
        System.out.println("All operations:  " + gateway + "/q/swagger-ui  and  " + gateway + "/q/openapi");
        System.out.println("A first call:    curl -s -H \"Authorization: Bearer $(deploy/local/token mine-leader)\" "
                + gateway + "/api/v1/dashboards/mine");
    }
}
