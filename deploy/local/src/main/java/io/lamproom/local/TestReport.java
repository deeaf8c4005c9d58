package io.lamproom.local;

import io.lamproom.local.stack.StackException;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** What Surefire's reports of one run say, by module. */
record TestReport(Map<String, Counts> modules, List<String> failures) {

    record Counts(int tests, int failed, int skipped, double seconds) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(
                    tests + other.tests, failed + other.failed, skipped + other.skipped, seconds + other.seconds);
        }

        int passed() {
            return tests - failed - skipped;
        }
    }

    /** Reads the reports that were written after the run began. */
    static TestReport read(Path root, Instant begun) {
        Map<String, Counts> modules = new TreeMap<>();
        List<String> failures = new ArrayList<>();
        try (Stream<Path> folders = Files.find(root, 5, (path, _) -> path.endsWith("target/surefire-reports"))) {
            for (Path folder : folders.toList()) {
                String module = root.relativize(folder.getParent().getParent()).toString();
                try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "TEST-*.xml")) {
                    for (Path file : files) {
                        if (Files.getLastModifiedTime(file).toInstant().isAfter(begun)) {
                            modules.merge(module, suite(file, failures), Counts::plus);
                        }
                    }
                }
            }
        } catch (IOException | XMLStreamException e) {
            throw new StackException("The test reports cannot be read: " + e.getMessage(), e);
        }
        return new TestReport(modules, failures);
    }

    int failed() {
        return total().failed();
    }

    int passed() {
        return total().passed();
    }

    /** Ends with Surefire's line of totals and the plain one. */
    void print(Duration took) {
        System.out.printf("%n%-28s %7s %7s %7s %9s%n", "module", "tests", "failed", "skipped", "seconds");
        modules.forEach((module, counts) -> System.out.printf(
                "%-28s %7d %7d %7d %9.1f%n",
                module, counts.tests(), counts.failed(), counts.skipped(), counts.seconds()));
        failures.forEach(failure -> System.out.println("FAILED " + failure));
        Counts all = total();
        System.out.printf(
                "%nAll modules took %d min %d s.%nTests run: %d, Failures: %d, Errors: 0, Skipped: %d%n%d passed, %d failed%n",
                took.toMinutes(),
                took.toSecondsPart(),
                all.tests(),
                all.failed(),
                all.skipped(),
                all.passed(),
                all.failed());
    }

    private Counts total() {
        return modules.values().stream().reduce(Counts.NONE, Counts::plus);
    }

    private static Counts suite(Path file, List<String> failures) throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        // our own files: a failed test may have printed a document of any length
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", 0);
        factory.setProperty("jdk.xml.totalEntitySizeLimit", 0);
        Counts counts = Counts.NONE;
        try (var in = Files.newInputStream(file)) {
            XMLStreamReader xml = factory.createXMLStreamReader(in);
            String test = "";
            while (xml.hasNext()) {
                if (xml.next() != XMLStreamReader.START_ELEMENT) {
                    continue;
                }
                switch (xml.getLocalName()) {
                    case "testsuite" -> counts = counts(xml);
                    case "testcase" ->
                        test = xml.getAttributeValue(null, "classname") + "." + xml.getAttributeValue(null, "name");
                    case "failure", "error" -> failures.add(test);
                    default -> {
                        // output and properties
                    }
                }
            }
        }
        return counts;
    }

    private static Counts counts(XMLStreamReader suite) {
        return new Counts(
                number(suite, "tests"),
                number(suite, "failures") + number(suite, "errors"),
                number(suite, "skipped"),
                Double.parseDouble(suite.getAttributeValue(null, "time").replace(",", "")));
    }

    private static int number(XMLStreamReader suite, String attribute) {
        return Integer.parseInt(suite.getAttributeValue(null, attribute));
    }
}
