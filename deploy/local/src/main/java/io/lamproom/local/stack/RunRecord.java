package io.lamproom.local.stack;

import io.lamproom.backing.Processes;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * What was started: kept in {@code run/<name>.json} so that another run of the program can tell a process that it
 * may adopt from one that is stale, and show it.
 *
 * @param build what it was started from and with, as a hash
 */
public record RunRecord(String name, long pid, Instant startedAt, Map<String, Integer> ports, String build) {

    static RunRecord of(String name, ProcessHandle process, Map<String, Integer> ports, String build) {
        Instant startedAt = process.info().startInstant().orElseGet(Instant::now);
        return new RunRecord(name, process.pid(), startedAt, ports, build);
    }

    static Optional<RunRecord> read(DataFolder folder, String name) {
        return folder.read("run/" + name + ".json").map(text -> Json.read(text, RunRecord.class));
    }

    void write(DataFolder folder) {
        folder.writeSecret("run/" + name + ".json", Json.pretty(this));
    }

    boolean describes(ProcessHandle process) {
        return process.pid() == pid && Processes.find(pid, startedAt) != null;
    }
}
