package org.waymark.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What a crash of Java leaves on the disk, with the options of the server and without. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@Timeout(60)
class CrashReportTest {

    private static final String NAME = "Zqcrash" + Long.toString(System.nanoTime(), 36);
    private static final String REPORT = "A fatal error has been detected";
    private static final String SILENT = "-XX:+SuppressFatalErrorMessage";
    private static final String NO_CORE = "-XX:-CreateCoredumpOnCrash";
    private static final Path HOUSE = Path.of("..");

    @Test
    void a_crash_of_the_server_leaves_no_report_and_nobody_in_what_it_wrote(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> options = options(folder);
        assertThat(options).contains(SILENT, NO_CORE);
        assertThat(crashed(folder, options)).contains("ready").doesNotContain(NAME, REPORT);
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void without_this_option_it_leaves_one(@TempDir Path folder)
            throws IOException, InterruptedException {
        List<String> options = new ArrayList<>(options(folder));
        options.remove(SILENT);
        assertThat(crashed(folder, options)).contains(REPORT, "Register");
    }

    @Test
    void no_command_that_may_have_people_in_its_memory_leaves_one() throws IOException {
        List<String> calls =
                Files.readAllLines(HOUSE.resolve("waymark")).stream()
                        .filter(line -> line.matches("(.*[^/\\w])?java -.*"))
                        .toList();
        assertThat(calls)
                .hasSizeGreaterThan(3)
                .allMatch(line -> line.contains(SILENT))
                .allMatch(line -> line.contains(NO_CORE));
    }

    /** The options of the server that say what is written when it dies. */
    private static List<String> options(Path folder) throws IOException {
        return Files.readAllLines(HOUSE.resolve("config/payara/jvm.options")).stream()
                .filter(line -> line.matches("-XX:.*(Dump|dump|Error).*"))
                .filter(line -> !line.contains("ExitOnOutOfMemoryError"))
                .map(line -> line.replaceAll("=.*/", "=" + folder + "/"))
                .toList();
    }

    /** Ends it as a fault of the machine would; all that it said and wrote. */
    private static String crashed(Path folder, List<String> options)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin/java").toString());
        command.add("-Xmx32m");
        command.addAll(options);
        command.addAll(List.of("-cp", Path.of("target/test-classes").toAbsolutePath().toString()));
        command.addAll(List.of(Crashing.class.getName(), "" + NAME.length()));
        Process java =
                new ProcessBuilder(command)
                        .directory(folder.toFile())
                        .redirectErrorStream(true)
                        .start();
        java.getOutputStream().write(NAME.getBytes(StandardCharsets.UTF_8));
        java.getOutputStream().flush();
        StringBuilder said = new StringBuilder();
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(java.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                said.append(line).append('\n');
                if (line.equals("ready")) {
                    new ProcessBuilder("kill", "-SEGV", "" + java.pid()).start().waitFor();
                }
            }
        }
        assertThat(java.waitFor()).as(said.toString()).isNotZero();
        try (Stream<Path> files = Files.walk(folder)) {
            return said
                    + files.filter(Files::isRegularFile)
                            .map(CrashReportTest::text)
                            .collect(Collectors.joining("\n"));
        }
    }

    private static String text(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
