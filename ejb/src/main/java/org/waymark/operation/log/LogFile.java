package org.waymark.operation.log;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.logging.FileHandler;
import java.util.logging.Filter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The log for machines: while the application runs, every record of the server and of ours is a
 * line of JSON ({@link JsonLines}) in {@code waymark.0.jsonl} of the folder of logs, turned over at
 * 20 MB, thirty files kept. What the server's own log gets is freed of quoted values as well.
 */
@Singleton
@Startup
public class LogFile {

    private static final Logger LOG = Logger.getLogger(LogFile.class.getName());
    private static final Logger ROOT = Logger.getLogger("");
    private static final int MOST_BYTES = 20_000_000;
    private static final int MOST_FILES = 30;

    @Inject
    @ConfigProperty(name = "waymark.log.folder")
    private Optional<String> folder;

    private final Map<Handler, Filter> others = new IdentityHashMap<>();
    private Handler lines;

    @PostConstruct
    void begin() {
        for (Handler other : ROOT.getHandlers()) {
            Filter earlier = other.getFilter();
            others.put(other, earlier);
            other.setFilter(new CarefulFilter(earlier));
        }
        folder.filter(set -> !set.isBlank()).ifPresent(this::open);
    }

    private void open(String set) {
        String pattern = Path.of(set).resolve("waymark").toString().replace("%", "%%");
        try {
            lines = new FileHandler(pattern + ".%g.jsonl", MOST_BYTES, MOST_FILES, true);
            lines.setEncoding("UTF-8");
            lines.setFormatter(new JsonLines());
            lines.setFilter(new CarefulFilter(null));
            ROOT.addHandler(lines);
        } catch (IOException cannot) {
            LOG.log(Level.WARNING, "No log for machines: its folder cannot be written", cannot);
        }
    }

    @PreDestroy
    void end() {
        others.forEach(Handler::setFilter);
        if (lines != null) {
            ROOT.removeHandler(lines);
            lines.close();
        }
    }
}
