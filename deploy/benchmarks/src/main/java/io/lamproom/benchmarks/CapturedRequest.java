package io.lamproom.benchmarks;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The SQL of one request with its parameters, as the server's log shows it; and the same as a script for pgbench, so that
 * the limit is measured on what the service really sends.
 */
final class CapturedRequest {

    /** One round trip. */
    record Step(String sql, Map<Integer, String> parameters) {}

    private static final Pattern LINE = Pattern.compile("^@@([^|]*)\\|([^|]*)\\|(\\w+):  (.*)$");
    private static final Pattern EXECUTE = Pattern.compile("^(?:execute [^:]+|statement): (.*)$", Pattern.DOTALL);
    private static final Pattern PARAMETER = Pattern.compile("\\$(\\d+) = (NULL|'[^']*+(?:''[^']*+)*+')");
    private static final Pattern UUID =
            Pattern.compile("'[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}'");
    private static final Pattern BIGINT = Pattern.compile("'-?\\d{10,19}'");
    private static final Pattern SHA256 = Pattern.compile("'\\\\x[0-9a-f]{64}'");

    private static final int MOST_CAPTURES = 5;
    private static final long IDLE_NANOS = 5_000_000_000L;

    private CapturedRequest() {}

    /**
     * Sends a request with the server's log on until two have sent the same SQL: now and then one reads anew what the
     * service holds in memory for a second.
     *
     * @param application the service's name in {@code pg_stat_activity}
     * @param marker a piece of the SQL of the request's own transaction, by which it is told from background work
     * @return a script for pgbench, in which what is new in every request is new in every transaction
     */
    static String script(Connection admin, Path log, String application, String marker, Callable<?> call)
            throws Exception {
        Set<String> background = background(admin, log, application);
        List<List<Step>> captured = new ArrayList<>();
        while (captured.size() < MOST_CAPTURES) {
            List<Step> request = steps(logOf(admin, log, call), application, marker, background);
            for (List<Step> earlier : captured) {
                if (sqlOf(earlier).equals(sqlOf(request))) {
                    return script(earlier, request);
                }
            }
            captured.add(request);
        }
        throw new IllegalStateException("Every request sent different SQL:\n"
                + String.join(
                        "\n\n", captured.stream().map(CapturedRequest::sqlOf).toList()));
    }

    private static String sqlOf(List<Step> steps) {
        return String.join("\n", steps.stream().map(Step::sql).toList());
    }

    /** What the service sends by itself, outside any transaction: its consumers, jobs and polls. */
    private static Set<String> background(Connection admin, Path log, String application) throws Exception {
        String idle = logOf(admin, log, () -> {
            LockSupport.parkNanos(IDLE_NANOS);
            return null;
        });
        return entries(idle).stream()
                .filter(entry -> entry.application.equals(application))
                .flatMap(entry -> sqlOf(entry).stream())
                .collect(Collectors.toSet());
    }

    private static String logOf(Connection admin, Path log, Callable<?> work) throws Exception {
        long from = Files.size(log);
        try (Statement statement = admin.createStatement()) {
            statement.execute("alter system set log_line_prefix = '@@%c|%a|'");
            statement.execute("alter system set log_statement = 'all'");
            reload(statement);
            work.call();
            statement.execute("alter system reset log_statement");
            statement.execute("alter system reset log_line_prefix");
            reload(statement);
        }
        byte[] bytes = Files.readAllBytes(log);
        return new String(bytes, (int) from, (int) (bytes.length - from), StandardCharsets.UTF_8);
    }

    private static void reload(Statement statement) throws SQLException {
        statement.execute("select pg_reload_conf()");
        // sessions read the new settings between two commands; an idle one, when it gets the signal
        LockSupport.parkNanos(500_000_000);
    }

    /** The steps of the transaction with the marker, and of reads of the same service outside any transaction. */
    private static List<Step> steps(String log, String application, String marker, Set<String> background) {
        Map<String, List<Step>> open = new HashMap<>();
        Map<String, Step> last = new HashMap<>();
        List<Step> reads = new ArrayList<>();
        List<Step> request = null;
        for (Entry entry : entries(log)) {
            if (!entry.application.equals(application)) {
                continue;
            }
            if (entry.level.equals("DETAIL")) {
                readParameters(entry.text, last.get(entry.session));
                continue;
            }
            Optional<String> sql = sqlOf(entry);
            if (sql.isEmpty()) {
                continue;
            }
            Step step = new Step(sql.get(), new TreeMap<>());
            last.put(entry.session, step);
            List<Step> transaction = open.get(entry.session);
            if (step.sql.equalsIgnoreCase("begin")) {
                open.put(entry.session, new ArrayList<>(List.of(step)));
            } else if (transaction == null) {
                if (!background.contains(step.sql)) {
                    reads.add(step);
                }
            } else {
                transaction.add(step);
                if (step.sql.equalsIgnoreCase("commit") || step.sql.equalsIgnoreCase("rollback")) {
                    open.remove(entry.session);
                    if (transaction.stream().anyMatch(each -> each.sql.contains(marker))) {
                        request = transaction;
                    }
                }
            }
        }
        if (request == null) {
            throw new IllegalStateException("The log shows no transaction with " + marker);
        }
        List<Step> all = new ArrayList<>(reads);
        all.addAll(request);
        return all;
    }

    private static Optional<String> sqlOf(Entry entry) {
        Matcher execute = EXECUTE.matcher(entry.text);
        return execute.matches()
                ? Optional.of(execute.group(1).replaceAll("\\s*\\n\\s*", " ").strip())
                : Optional.empty();
    }

    private static void readParameters(String detail, Step step) {
        if (step == null) {
            return;
        }
        Matcher parameter = PARAMETER.matcher(detail);
        while (parameter.find()) {
            step.parameters.put(Integer.parseInt(parameter.group(1)), parameter.group(2));
        }
    }

    private record Entry(String session, String application, String level, String text) {}

    /** The log's lines; a continued one begins with a tab. */
    private static List<Entry> entries(String log) {
        List<Entry> entries = new ArrayList<>();
        for (String line : log.split("\n")) {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                entries.add(new Entry(matcher.group(1), matcher.group(2), matcher.group(3), matcher.group(4)));
            } else if (line.startsWith("\t") && !entries.isEmpty()) {
                Entry last = entries.removeLast();
                entries.add(
                        new Entry(last.session, last.application, last.level, last.text + "\n" + line.substring(1)));
            }
        }
        return entries;
    }

    static String script(List<Step> first, List<Step> second) {
        Map<String, String> made = new LinkedHashMap<>();
        StringBuilder script = new StringBuilder("\\set n :n + 1\n\\set r random(1, 9000000000000000000)\n");
        for (int i = 0; i < first.size(); i++) {
            Step step = first.get(i);
            Map<Integer, String> others = second.get(i).parameters;
            String sql = replaceParameters(step, others, made);
            // the driver sends BEGIN together with the next statement
            if (sql.equalsIgnoreCase("begin")) {
                script.append("\\startpipeline\nbegin;\n");
            } else {
                script.append(sql).append(";\n");
                if (i > 0 && first.get(i - 1).sql.equalsIgnoreCase("begin")) {
                    script.append("\\endpipeline\n");
                }
            }
        }
        return script.toString();
    }

    private static String replaceParameters(Step step, Map<Integer, String> others, Map<String, String> made) {
        return Pattern.compile("\\$(\\d+)").matcher(step.sql).replaceAll(found -> {
            int number = Integer.parseInt(found.group(1));
            String value = step.parameters.getOrDefault(number, "NULL");
            String other = others.getOrDefault(number, "NULL");
            return Matcher.quoteReplacement(value.equals(other) ? literal(value) : fresh(value, made));
        });
    }

    /** What differs from request to request: ids, lock numbers and keyed hashes; of other things the first will do. */
    private static String fresh(String value, Map<String, String> made) {
        if (UUID.matcher(value).matches()) {
            // in the order of time for each caller, as version 7 is
            return made.computeIfAbsent(
                    value,
                    ignored -> "(lpad(:run::text, 8, '0') || '-%04d-7000-8' || lpad(:client_id::text, 3, '0') || '-'"
                                    .formatted(made.size())
                            + " || lpad(:n::text, 12, '0'))::uuid");
        }
        if (BIGINT.matcher(value).matches()) {
            return ":r";
        }
        if (SHA256.matcher(value).matches()) {
            return made.computeIfAbsent(
                    value,
                    ignored ->
                            "sha256(convert_to('%d' || :run::text || '.' || :client_id::text || '.' || :n::text, 'UTF8'))"
                                    .formatted(made.size()));
        }
        return literal(value);
    }

    /** pgbench takes a colon before a letter for a variable, inside quotes too. */
    private static String literal(String value) {
        return value.contains(":") || value.contains("\\")
                ? "E" + value.replace("\\", "\\\\").replace(":", "\\x3a")
                : value;
    }
}
