package org.waymark.reference;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;

/**
 * Where a postcode lies, by the directory that was loaded. All of it is kept in memory, nine bytes
 * for each postcode, so that it is asked here and nowhere else: no postcode ever leaves this
 * server.
 */
@ApplicationScoped
public class PostcodeDirectory {

    private static final Duration LIFE = Duration.ofMinutes(1);

    @Inject private PostcodeReader reader;
    @Inject private Clock clock;

    private Refreshed<PostcodeTable> table;
    private volatile PostcodeTable last = PostcodeTable.EMPTY;

    @PostConstruct
    void prepare() {
        table =
                new Refreshed<>(
                        () -> {
                            last = reader.load(last);
                            return last;
                        },
                        LIFE,
                        clock);
    }

    /** Reads the directory again when it is next asked for. */
    public void drop() {
        table.drop();
    }

    /**
     * The area of a full postcode, whatever its case and spacing, ended ones included.
     *
     * @return empty when the directory has none such, or nothing was loaded
     */
    public Optional<String> area(String postcode) {
        return table.get().area(postcode);
    }
}
