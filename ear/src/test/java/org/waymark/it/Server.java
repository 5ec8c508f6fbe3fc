package org.waymark.it;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.util.concurrent.TimeUnit;

/**
 * Ends the server under test as a power cut would, and starts it again with everything that is
 * deployed. The database goes on. For client-side tests only ({@link Running}); whoever kills the
 * server starts it again before the test ends, in a {@code finally}.
 */
public final class Server {

    private static final int PATIENCE_SECONDS = 400;

    private static final File LOG = new File("target/server-commands.log");

    private Server() {}

    /** The process is gone when this returns: no shutdown hook ran, no transaction was ended. */
    public static void kill() {
        command("kill");
    }

    /** Returns when the application answers again. */
    public static void start() {
        command("start");
    }

    private static void command(String what) {
        try {
            Process process =
                    new ProcessBuilder(Setting.of("WAYMARK_COMMAND"), "server", what)
                            .redirectErrorStream(true)
                            .redirectOutput(Redirect.appendTo(LOG))
                            .start();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new AssertionError(
                        "the server under test could not be told to " + what + ", see " + LOG);
            }
        } catch (IOException e) {
            throw new AssertionError("the server under test could not be told to " + what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
    }
}
