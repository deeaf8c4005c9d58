package io.lamproom.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestReportTest {
    private static final Instant BEGUN = Instant.parse("2026-11-22T08:00:00Z");

    @TempDir
    Path root;

    @Test
    void countsTheReportsOfThisRunByModule() throws Exception {
        report("platform/core", "ATest", 3, 1, BEGUN.plusSeconds(5));
        report("platform/core", "BTest", 2, 0, BEGUN.plusSeconds(9));
        report("gateway", "CTest", 4, 0, BEGUN.plusSeconds(9));
        report("gateway", "OldTest", 9, 9, BEGUN.minusSeconds(60));

        TestReport report = TestReport.read(root, BEGUN);

        assertThat(report.modules()).containsOnlyKeys("platform/core", "gateway");
        assertThat(report.modules().get("platform/core")).isEqualTo(new TestReport.Counts(5, 1, 0, 3.0));
        assertThat(report.passed()).isEqualTo(8);
        assertThat(report.failed()).isEqualTo(1);
        assertThat(report.failures()).containsExactly("ATest.breaks");
    }

    @Test
    void aFailureMayBeToldAtAnyLength() throws Exception {
        report("gateway", "CTest", 1, 1, BEGUN.plusSeconds(9), "&lt;x&gt;".repeat(300_000));

        assertThat(TestReport.read(root, BEGUN).failures()).containsExactly("CTest.breaks");
    }

    private void report(String module, String test, int tests, int failures, Instant at) throws Exception {
        report(module, test, tests, failures, at, "");
    }

    private void report(String module, String test, int tests, int failures, Instant at, String told) throws Exception {
        Path folder = Files.createDirectories(root.resolve(module).resolve("target/surefire-reports"));
        Path file = Files.writeString(folder.resolve("TEST-" + test + ".xml"), """
                <testsuite name="%s" time="1.5" tests="%d" errors="0" skipped="0" failures="%d">
                  <testcase name="breaks" classname="%s">%s</testcase>
                </testsuite>
                """.formatted(
                        test, tests, failures, test, failures > 0 ? "<failure>" + told + "</failure>" : ""));
        Files.setLastModifiedTime(file, FileTime.from(at));
    }
}
