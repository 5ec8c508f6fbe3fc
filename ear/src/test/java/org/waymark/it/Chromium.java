package org.waymark.it;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one Chromium of the suite: the one Debian installs, started at first use. */
final class Chromium {

    private static final List<String> FLAGS =
            List.of(
                    "--no-sandbox",
                    "--disable-gpu",
                    "--disable-quic",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run");

    /** Milliseconds that something said of a page may take to come true. */
    private static final double MOMENT = 15_000;

    private static Browser browser;

    private Chromium() {}

    static synchronized Browser get() {
        if (browser == null) {
            Playwright playwright =
                    Playwright.create(new Playwright.CreateOptions().setEnv(environment()));
            browser =
                    playwright
                            .chromium()
                            .launch(
                                    new LaunchOptions()
                                            .setExecutablePath(Path.of("/usr/bin/chromium"))
                                            .setArgs(FLAGS));
            PlaywrightAssertions.setDefaultAssertionTimeout(MOMENT);
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return browser;
    }

    /** Nothing is downloaded; the machine's Node is used when there is one, else the driver's. */
    private static Map<String, String> environment() {
        Map<String, String> environment = new HashMap<>();
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Stream.of("/usr/bin/node", "/usr/local/bin/node")
                .filter(node -> Files.isExecutable(Path.of(node)))
                .findFirst()
                .ifPresent(node -> environment.put("PLAYWRIGHT_NODEJS_PATH", node));
        return environment;
    }
}
