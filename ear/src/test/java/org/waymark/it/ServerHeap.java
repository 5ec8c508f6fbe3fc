package org.waymark.it;

import java.io.IOException;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What lives in the heap of the server after rubbish has been collected, by the JDK's own tool. */
final class ServerHeap {

    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int KILOBYTES = 1024;

    private final String process = ServerMemory.ofTheServer();

    /** In megabytes. */
    long living() throws IOException {
        ask("GC.run");
        Matcher used = USED.matcher(ask("GC.heap_info"));
        if (!used.find()) {
            throw new AssertionError("the server does not tell how much heap it uses");
        }
        return Long.parseLong(used.group(1)) / KILOBYTES;
    }

    private String ask(String what) throws IOException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asked =
                new ProcessBuilder(jcmd.toString(), process, what)
                        .redirectErrorStream(true)
                        .start();
        return new String(asked.getInputStream().readAllBytes());
    }
}
