package io.lamproom.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.HdrHistogram.ConcurrentHistogram;
import org.HdrHistogram.Histogram;

/** So many callers, each sending its next request when the last is answered: how much a service does at most. */
final class ClosedLoop {

    /** Sends one request and waits for its answer; throws if it is not what was asked for. */
    interface Call {
        void send() throws Exception;
    }

    /** @param nanos of each request that was answered in time */
    record Result(double perSecond, Histogram nanos) {}

    private ClosedLoop() {}

    static Result run(int callers, int seconds, Call call) throws Exception {
        Histogram nanos = new ConcurrentHistogram(3);
        long start = System.nanoTime();
        long end = start + seconds * 1_000_000_000L;
        List<Future<?>> work = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            for (int i = 0; i < callers; i++) {
                work.add(threads.submit(() -> {
                    for (long sent = System.nanoTime(); sent < end; sent = System.nanoTime()) {
                        call.send();
                        nanos.recordValue(System.nanoTime() - sent);
                    }
                    return null;
                }));
            }
            for (Future<?> each : work) {
                each.get();
            }
        }
        return new Result(nanos.getTotalCount() * 1e9 / (System.nanoTime() - start), nanos);
    }
}
