package org.waymark.it;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The one command, run on the instance under test as an operator would. */
final class Waymark {

    private Waymark() {}

    /** What it said, on both streams, and how it ended. */
    record Said(int exit, String text) {

        Said well() {
            if (exit != 0) {
                throw new AssertionError("exit code " + exit + ": " + text);
            }
            return this;
        }
    }

    static Said waymark(String... arguments) {
        return waymark(Map.of(), arguments);
    }

    /**
     * @param environment over that of the tests; an empty value takes a setting away
     */
    static Said waymark(Map<String, String> environment, String... arguments) {
        String[] command = new String[arguments.length + 1];
        command[0] = Setting.of("WAYMARK_COMMAND");
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        environment.forEach(
                (name, value) -> {
                    if (value.isEmpty()) {
                        builder.environment().remove(name);
                    } else {
                        builder.environment().put(name, value);
                    }
                });
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            String text =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Said(process.waitFor(), text);
        } catch (IOException e) {
            throw new AssertionError("./waymark cannot be run", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
